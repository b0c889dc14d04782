package lectern.history;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lectern.marking.Certainty;
import lectern.marking.ResponseText;
import lectern.model.QuestionId;
import lectern.quiz.Noted;
import lectern.quiz.Sheet;
import lectern.quiz.Terms;

/** One line of a learner's history. It is never changed; what was wrong is taken back by another entry. */
public sealed interface Entry {
    Stamp stamp();

    <R> R accept(Visitor<R> visitor);

    /** The run that it is part of, if any. */
    default Optional<RunId> inRun() {
        return Optional.empty();
    }

    /** The question that it is about, if any. */
    default Optional<QuestionId> about() {
        return Optional.empty();
    }

    /**
     * A run began. With its plan it can be resumed exactly.
     *
     * @param terms on which it is taken
     * @param seed of the draw
     * @param plan what is asked, in order, at least one question
     */
    record RunBegun(Stamp stamp, Mode mode, Terms terms, long seed, List<PlannedItem> plan) implements Entry {
        public RunBegun {
            plan = List.copyOf(plan);
            if (plan.isEmpty()) {
                throw new IllegalArgumentException("a run without a question");
            }
            if ((mode == Mode.EXAM) != terms.exam()) {
                throw new IllegalArgumentException("terms of another mode than " + mode);
            }
        }

        public RunId run() {
            return new RunId(stamp.id().value());
        }

        /** Whether its first answers move the schedule: neither those of a cram do, nor those beside the article. */
        public boolean movesSchedule() {
            return !terms.openBook() && mode != Mode.CRAM;
        }

        @Override
        public Optional<RunId> inRun() {
            return Optional.of(run());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.runBegun(this);
        }
    }

    /** A run ended. */
    record RunEnded(Stamp stamp, RunId run, Ending ending) implements Entry {
        @Override
        public Optional<RunId> inRun() {
            return Optional.of(run);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.runEnded(this);
        }
    }

    /**
     * A question was answered.
     *
     * @param digest of the question as it was asked
     */
    record Answer(Stamp stamp, RunId run, QuestionId question, ItemDigest digest, Given given, Graded graded)
            implements Entry {
        @Override
        public Optional<RunId> inRun() {
            return Optional.of(run);
        }

        @Override
        public Optional<QuestionId> about() {
            return Optional.of(question);
        }

        /** The same answer with another grade in force. */
        Answer regraded(Grade grade) {
            return new Answer(
                    stamp, run, question, digest, given, new Graded(graded.automatic(), grade, graded.model()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answer(this);
        }
    }

    /** An answer was taken back. */
    record Retraction(Stamp stamp, RunId run, QuestionId question, EntryId answer) implements Entry {
        @Override
        public Optional<RunId> inRun() {
            return Optional.of(run);
        }

        @Override
        public Optional<QuestionId> about() {
            return Optional.of(question);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.retraction(this);
        }
    }

    /** The learner gave an answer another grade. */
    record Regrading(Stamp stamp, RunId run, QuestionId question, EntryId answer, Grade grade) implements Entry {
        @Override
        public Optional<RunId> inRun() {
            return Optional.of(run);
        }

        @Override
        public Optional<QuestionId> about() {
            return Optional.of(question);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.regrading(this);
        }
    }

    /**
     * Something happened at a question short of an answer. Without it a run that is resumed would have forgotten that a
     * hint was seen, and which questions were put off.
     *
     * @param number of the question in the plan, from 1
     * @param spent how long it had been looked at by then, in whole milliseconds
     */
    record Visited(Stamp stamp, RunId run, int round, int number, Noted.Turn turn, Duration spent) implements Entry {
        public Visited {
            if (round < 0 || number < 1 || spent.isNegative()) {
                throw new IllegalArgumentException(
                        "round " + round + ", number " + number + " or " + spent + " cannot be");
            }
            spent = spent.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public Optional<RunId> inRun() {
            return Optional.of(run);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visited(this);
        }
    }

    /**
     * On the answer sheet of an exam stands this for a question, from now on. It says nothing of marks, so that nobody
     * learns them before the end.
     *
     * @param number of the question in the plan, from 1
     * @param response as it was entered; "I don't know" where none is
     * @param flagged whether it is marked to be come back to
     * @param spent how long the question had been looked at by then, in whole milliseconds
     */
    record Entered(
            Stamp stamp,
            RunId run,
            QuestionId question,
            int number,
            ResponseText response,
            Certainty certainty,
            boolean flagged,
            Duration spent)
            implements Entry {
        public Entered {
            if (number < 1 || spent.isNegative()) {
                throw new IllegalArgumentException("number " + number + " or " + spent + " cannot be");
            }
            spent = spent.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public Optional<RunId> inRun() {
            return Optional.of(run);
        }

        /** As the sheet has it if it stood otherwise before; empty if the response cannot be read. */
        public Optional<Sheet.Row> row() {
            return response.response().map(read -> new Sheet.Row(read, certainty, flagged, spent, stamp.at()));
        }

        @Override
        public Optional<QuestionId> about() {
            return Optional.of(question);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.entered(this);
        }
    }

    /** The learner wants something done with an item. */
    record Treated(Stamp stamp, QuestionId question, Treatment treatment) implements Entry {
        @Override
        public Optional<QuestionId> about() {
            return Optional.of(question);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.treated(this);
        }
    }

    /**
     * An entry that this release cannot read. It is carried along as it is, so that nothing is lost.
     *
     * @param row all that is known of it
     */
    record Unreadable(Stamp stamp, EntryRow row) implements Entry {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unreadable(this);
        }
    }

    /** One way for each kind. */
    interface Visitor<R> {
        R runBegun(RunBegun entry);

        R runEnded(RunEnded entry);

        R answer(Answer entry);

        R retraction(Retraction entry);

        R regrading(Regrading entry);

        R visited(Visited entry);

        R entered(Entered entry);

        R treated(Treated entry);

        R unreadable(Unreadable entry);
    }
}
