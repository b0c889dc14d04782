package lectern.cli;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lectern.front.SessionRunner;
import lectern.history.Entry;
import lectern.history.Grade;
import lectern.history.Mode;
import lectern.history.Unavailable;
import lectern.quiz.Answered;
import lectern.schedule.Outcomes;
import lectern.schedule.Rating;
import lectern.study.Deck;
import lectern.study.ItemHistory;
import lectern.view.Rated;
import lectern.view.StudyWording;

/** How the answer given last in a sitting counts for the schedule, by the rules or by the learner's own rating. */
record AnswerRating(Agenda agenda, SessionRunner runner) {
    /** How the answer given last counts, and what each rating would do. */
    Rated rated() {
        Optional<Entry.Answer> last = agenda.history().last();
        Optional<Answered> shown = runner.session().last();
        if (shown.isPresent() && last.filter(answer -> is(answer, shown.get())).isEmpty()) {
            return Rated.not(StudyWording.NOT_KEPT);
        }
        if (agenda.mode() == Mode.CRAM) {
            return Rated.not(last.isEmpty() ? StudyWording.NOTHING_TO_RATE : StudyWording.CRAM_COUNTS_NOTHING);
        }
        return last.map(this::rated).orElseGet(() -> Rated.not(StudyWording.NOTHING_TO_RATE));
    }

    private Rated rated(Entry.Answer answer) {
        Deck deck = agenda.deck();
        ItemHistory item = deck.learner().item(answer.question());
        boolean isLast = item.last()
                .filter(reply -> reply.id().equals(answer.stamp().id()))
                .isPresent();
        Optional<Rating> rating = answer.graded().grade().rating();
        Optional<Outcomes> outcomes = isLast ? deck.outcomes(answer.question()) : Optional.empty();
        if (rating.isEmpty() || outcomes.isEmpty()) {
            return Rated.not(StudyWording.NOT_COUNTED);
        }
        return new Rated(
                StudyWording.rated(rating.get(), outcomes.get().of(rating.get()).interval()),
                StudyWording.choices(outcomes.get(), rating.get()));
    }

    /** Whether an answer of the history is the one that the session has, so that none before it is rated instead. */
    private boolean is(Entry.Answer kept, Answered shown) {
        return kept.given().serial() == shown.serial()
                && kept.question()
                        .equals(runner.session()
                                .quiz()
                                .planned(shown.number())
                                .question()
                                .id())
                && kept.stamp().at().equals(shown.at().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Takes another rating of it, 1 to 4; tells why it could not. */
    String rate(int number) {
        Rated before = rated();
        Optional<Entry.Answer> last = agenda.history().last();
        if (before.choices().isEmpty() || last.isEmpty()) {
            return before.sentence();
        }
        Entry.Answer answer = last.get();
        try {
            agenda.history()
                    .append(List.of(new Entry.Regrading(
                            agenda.maker().stamp(answer.stamp().bank()),
                            answer.run(),
                            answer.question(),
                            answer.stamp().id(),
                            Grade.of(Rating.of(number)))));
            return "";
        } catch (Unavailable e) {
            return String.valueOf(e.getMessage());
        }
    }
}
