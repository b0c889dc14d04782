package lectern.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lectern.marking.Certainty;
import lectern.marking.Response;

/**
 * The answer sheet of an exam: what has been entered so far.
 *
 * @param rows one a question, in the quiz's order
 */
public record Sheet(List<Row> rows) {
    /**
     * What stands for one question.
     *
     * @param response "I don't know" where nothing is entered
     * @param certainty that was declared
     * @param flagged whether someone wants to come back to it
     * @param spent how long the question has been looked at
     * @param at since when this response stands with this certainty; {@link Instant#EPOCH} if nothing was ever entered
     */
    public record Row(Response response, Certainty certainty, boolean flagged, Duration spent, Instant at) {
        static final Row OPEN =
                new Row(new Response.DontKnow(), Certainty.UNDECLARED, false, Duration.ZERO, Instant.EPOCH);

        public Row {
            if (spent.isNegative()) {
                throw new IllegalArgumentException("less than no time: " + spent);
            }
        }

        /** Whether nothing is entered. */
        public boolean isOpen() {
            return response instanceof Response.DontKnow;
        }

        Row after(Duration more) {
            return new Row(response, certainty, flagged, spent.plus(more), at);
        }

        Row entered(Response other, Certainty declared, Instant when) {
            return new Row(other, declared, flagged, spent, when).since(this);
        }

        /** The same after what stood before: what was entered then and still stands is no younger now. */
        public Row since(Row before) {
            boolean stands = response.equals(before.response) && certainty == before.certainty;
            return stands ? new Row(response, certainty, flagged, spent, before.at) : this;
        }

        Row turned() {
            return new Row(response, certainty, !flagged, spent, at);
        }
    }

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** Nothing entered yet. */
    public static Sheet blank(Quiz quiz) {
        return new Sheet(Collections.nCopies(quiz.size(), Row.OPEN));
    }

    /** What stands for the question with a number from 1. */
    public Row row(int number) {
        return rows.get(number - 1);
    }

    public Sheet with(int number, Row row) {
        List<Row> changed = new ArrayList<>(rows);
        changed.set(number - 1, row);
        return new Sheet(changed);
    }

    /** How many questions have an answer. */
    public int entered() {
        return (int) rows.stream().filter(row -> !row.isOpen()).count();
    }

    public int flagged() {
        return (int) rows.stream().filter(Row::flagged).count();
    }

    /** The numbers of the questions without an answer. */
    public List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isOpen()) {
                open.add(i + 1);
            }
        }
        return open;
    }
}
