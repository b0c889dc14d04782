package lectern.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import lectern.marking.Marking;
import lectern.marking.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random events through exams of every type on any terms, a thousand exams; the seed is in each test's name. */
@Tag("once")
class ExamPropertyTest {
    private static final int EXAMS_A_SEED = 50;
    private static final int EVENTS = 80;

    static LongStream seeds() {
        return LongStream.range(1, 21);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_written_down_is_the_sheet_and_then_the_log(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < EXAMS_A_SEED; i++) {
            Sitting sitting = new Sitting(Session.start(RandomEvents.exam(random), QuizFixture.START));
            Instant now = QuizFixture.START;
            for (int event = 0; event < EVENTS; event++) {
                // Clocks are set back, too.
                now = now.plusSeconds(random.nextInt(20) - 4);
                sitting.take(RandomEvents.event(random, sitting.session, now));
            }
        }
    }

    /** An exam and what was written down of it. */
    private static final class Sitting {
        private final Map<Integer, Sheet.Row> entered = new HashMap<>();
        private final List<Answered> kept = new ArrayList<>();
        private Instant latest = QuizFixture.START;
        private Session session;

        private Sitting(Session session) {
            this.session = session;
        }

        private void take(Event event) {
            latest = event.at().isAfter(latest) ? event.at() : latest;
            Step step = Step.of(session, event);
            if (session instanceof Session.Examined before) {
                examined(before, step);
            } else {
                afterwards(step);
            }
            session = step.session();
            assertThat(session.log()).isEqualTo(kept);
        }

        private void examined(Session.Examined before, Step step) {
            for (Effect effect : step.effects()) {
                if (effect instanceof Effect.Enter enter) {
                    entered.put(enter.number(), enter.row());
                } else if (effect instanceof Effect.HandIn handIn) {
                    kept.addAll(handIn.answers());
                } else {
                    assertThat(effect).as("nothing else is done in an exam").isInstanceOf(Effect.Refuse.class);
                }
            }
            boolean timeUp =
                    before.deadline().filter(end -> !latest.isBefore(end)).isPresent();
            if (step.session() instanceof Session.Examined after) {
                assertThat(timeUp).isFalse();
                assertThat(after.now()).isEqualTo(latest);
                assertThat(after.progress()).as("it tells nothing").isEqualTo(Progress.atStart(after.quiz()));
                assertSheet(after.sheet());
                if (step.effects().stream().anyMatch(Effect.Refuse.class::isInstance)) {
                    assertThat(after.sheet()).isEqualTo(before.sheet());
                    assertThat(after.number()).isEqualTo(before.number());
                }
            } else {
                assertThat(step.effects()).hasExactlyElementsOfTypes(Effect.HandIn.class);
                assertThat(((Effect.HandIn) step.effects().get(0)).timedOut()).isEqualTo(timeUp);
                assertHandedIn(before);
            }
        }

        /** But for the time at questions that were only looked at, which is written down with their next entry. */
        private void assertSheet(Sheet sheet) {
            for (int number = 1; number <= sheet.rows().size(); number++) {
                Sheet.Row row = sheet.row(number);
                Sheet.Row written = entered.getOrDefault(number, Sheet.Row.OPEN);
                assertThat(row.spent()).isGreaterThanOrEqualTo(written.spent());
                assertThat(row).isEqualTo(written.after(row.spent().minus(written.spent())));
            }
        }

        private void assertHandedIn(Session.Examined last) {
            Quiz quiz = last.quiz();
            assertThat(kept)
                    .extracting(Answered::number)
                    .containsExactlyElementsOf(
                            quiz.plan().stream().map(Planned::number).toList());
            Duration spent = Duration.ZERO;
            for (Answered answered : kept) {
                Sheet.Row written = entered.getOrDefault(answered.number(), Sheet.Row.OPEN);
                assertThat(answered.response()).isEqualTo(written.response());
                assertThat(answered.certainty()).isEqualTo(written.certainty());
                assertThat(Optional.of(answered.mark()))
                        .isEqualTo(Marking.mark(quiz.planned(answered.number()).question(), written.response()));
                assertThat(last.deadline().filter(answered.at()::isAfter)).isEmpty();
                if (!(answered.response() instanceof Response.DontKnow)) {
                    assertThat(answered.at()).isEqualTo(written.at());
                }
                spent = spent.plus(answered.took());
            }
            Instant end = last.deadline().filter(latest::isAfter).orElse(latest);
            assertThat(spent)
                    .as("all time was spent at some question")
                    .isEqualTo(Duration.between(QuizFixture.START, end));
        }

        private void afterwards(Step step) {
            for (Effect effect : step.effects()) {
                if (effect instanceof Effect.Keep keep) {
                    kept.add(keep.answer());
                } else if (effect instanceof Effect.Retract retract) {
                    assertThat(retract.answer().round()).as("an exam stands").isPositive();
                    assertThat(kept.remove(retract.answer())).isTrue();
                } else {
                    assertThat(effect).isNotInstanceOfAny(Effect.Enter.class, Effect.HandIn.class);
                }
            }
            Result result = Result.of(step.session());
            assertThat(result.isComplete()).isTrue();
            assertThat(result.score().points())
                    .isBetween(0.0, step.session().quiz().maximum());
        }
    }
}
