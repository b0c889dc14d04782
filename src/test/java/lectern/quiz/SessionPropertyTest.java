package lectern.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random events through quizzes of every type on any terms, a thousand sequences; the seed is in each test's name. */
@Tag("once")
class SessionPropertyTest {
    private static final int SEQUENCES_A_SEED = 50;
    private static final int EVENTS = 60;

    static LongStream seeds() {
        return LongStream.range(1, 21);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_kept_less_what_was_retracted_is_the_log(long seed) {
        Random random = new Random(seed);
        for (int sequence = 0; sequence < SEQUENCES_A_SEED; sequence++) {
            Session session = Session.start(RandomEvents.practice(random), QuizFixture.START);
            List<Answered> kept = new ArrayList<>();
            List<Handled> handled = new ArrayList<>();
            Instant now = QuizFixture.START;
            for (int i = 0; i < EVENTS; i++) {
                // Clocks are set back, too.
                now = now.plusSeconds(random.nextInt(20) - 2);
                Step step = Step.of(session, RandomEvents.event(random, session, now));
                for (Effect effect : step.effects()) {
                    if (effect instanceof Effect.Keep keep) {
                        kept.add(keep.answer());
                    } else if (effect instanceof Effect.Retract retract) {
                        assertThat(kept.remove(retract.answer()))
                                .as("retracted what had been kept")
                                .isTrue();
                    } else if (effect instanceof Effect.Handle handle) {
                        handled.add(handle.handled());
                    } else if (effect instanceof Effect.Unhandle unhandle) {
                        assertThat(handled.remove(handled.size() - 1)).isEqualTo(unhandle.handled());
                    } else if (effect instanceof Effect.Refuse refuse
                            && refuse.reason() != Effect.Reason.CHECK_SPELLING) {
                        assertThat(step.session())
                                .as("a refusal changes nothing")
                                .isEqualTo(session);
                    }
                }
                session = step.session();
                assertThat(session.log()).isEqualTo(kept);
                assertThat(session.progress().handled()).isEqualTo(handled);
                assertHoldsTogether(session);
            }
        }
    }

    private static void assertHoldsTogether(Session session) {
        Progress progress = session.progress();
        Set<Integer> serials = progress.log().stream().map(Answered::serial).collect(Collectors.toSet());
        assertThat(serials).as("serial numbers are used once").hasSameSizeAs(progress.log());
        Set<Integer> first = progress.answers(0).stream().map(Answered::number).collect(Collectors.toSet());
        assertThat(first).as("a question is answered once a round").hasSameSizeAs(progress.answers(0));
        if (progress.round() == 0) {
            List<Integer> all = new ArrayList<>(first);
            all.addAll(progress.waiting());
            progress.handled().stream()
                    .filter(Handled::left)
                    .map(Handled::number)
                    .forEach(all::add);
            assertThat(all)
                    .as("every question is answered, waits or is set aside")
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, session.quiz().size())
                                    .boxed()
                                    .toList());
        }
        Result result = Result.of(session);
        assertThat(result.score().points()).isBetween(0.0, session.quiz().maximum());
        assertThat(result.time().isNegative()).isFalse();
    }
}
