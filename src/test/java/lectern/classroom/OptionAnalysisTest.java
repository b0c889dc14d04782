package lectern.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lectern.marking.Response;
import lectern.model.Bank;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Test;

class OptionAnalysisTest {
    private static final Bank BANK = Attempts.bank(6);

    private static List<OptionAnalysis> first(List<Attempt> attempts) {
        return ClassAnalysis.of(BANK, attempts).items().get(0).options();
    }

    /** Half of the class knows all but what the first question asks; the other half knows nothing else. */
    private static List<Attempt> miskeyed(int times) {
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            attempts.add(Attempts.choosing("Good " + i, BANK, 1, 0, 0, 0, 0, i % 4));
            attempts.add(Attempts.choosing("Weak " + i, BANK, 0, 1, 2, 3, i % 4, 3));
        }
        return attempts;
    }

    @Test
    void options_are_counted_by_who_chose_them() {
        List<OptionAnalysis> options = first(List.of(
                Attempts.choosing("Ann", BANK, 0, 0, 0, 0, 0, 0),
                Attempts.choosing("Bob", BANK, 2, 0, 0, 0, 0, 0),
                Attempts.choosing("Cem", BANK, 2, 0, 0, 0, 0, 0)));

        assertThat(options)
                .extracting(OptionAnalysis::text)
                .containsExactly("right 1", "first 1", "second 1", "third 1");
        assertThat(options).extracting(OptionAnalysis::chosen).containsExactly(1, 0, 2, 0);
        assertThat(options).extracting(OptionAnalysis::key).containsExactly(true, false, false, false);
        assertThat(options.get(2).share()).isEqualTo(2.0 / 3);
    }

    @Test
    void a_distractor_that_fewer_than_one_in_twenty_chose_does_nothing() {
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            attempts.add(Attempts.choosing("Learner " + i, BANK, i == 0 ? 1 : i < 3 ? 2 : 0, 0, 0, 0, 0, 0));
        }

        // 1 of 40, 2 of 40 and none.
        assertThat(first(attempts))
                .extracting(OptionAnalysis::isNonFunctioning)
                .containsExactly(false, true, false, true);
    }

    @Test
    void a_distractor_of_the_better_and_a_key_of_the_worse_are_suspected() {
        List<OptionAnalysis> options = first(miskeyed(15));

        assertThat(options)
                .extracting(OptionAnalysis::suspicion)
                .containsExactly(Suspicion.LIKELY, Suspicion.LIKELY, Suspicion.NONE, Suspicion.NONE);
        assertThat(((Figure.Unknown) options.get(2).itemRest().value()).reason())
                .isEqualTo(Reason.NO_SPREAD_OF_CHOICE);
    }

    @Test
    void a_suspicion_that_may_be_chance_says_so() {
        List<OptionAnalysis> options = first(List.of(
                Attempts.choosing("Ann", BANK, 1, 0, 0, 0, 0, 1),
                Attempts.choosing("Bob", BANK, 0, 0, 0, 0, 1, 1),
                Attempts.choosing("Cem", BANK, 1, 0, 0, 1, 1, 1),
                Attempts.choosing("Dan", BANK, 0, 0, 0, 1, 1, 1)));

        assertThat(options.get(1).suspicion()).isEqualTo(Suspicion.PERHAPS);
    }

    @Test
    void a_key_of_the_better_is_not_suspected() {
        List<Attempt> attempts = List.of(
                Attempts.choosing("Ann", BANK, 0, 0, 0, 0, 0, 0),
                Attempts.choosing("Bob", BANK, 0, 0, 0, 0, 1, 0),
                Attempts.choosing("Cem", BANK, 1, 1, 1, 1, 1, 1),
                Attempts.choosing("Dan", BANK, 1, 0, 1, 1, 1, 1));

        assertThat(first(attempts)).extracting(OptionAnalysis::suspicion).containsOnly(Suspicion.NONE);
    }

    @Test
    void the_other_answer_to_a_statement_is_no_distractor_that_could_be_replaced() {
        Bank bank = SampleBank.BANK;
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            attempts.add(Attempts.attempt(
                    "Learner " + i, bank, List.of(Attempts.item(SampleBank.SEEN, Response.Chosen.of(0), "True"))));
        }

        assertThat(ClassAnalysis.of(bank, attempts).items().get(0).options())
                .extracting(OptionAnalysis::isNonFunctioning)
                .containsExactly(false, false);
    }

    @Test
    void typed_items_name_the_commonest_wrong_responses() {
        List<Attempt> attempts = new ArrayList<>();
        for (String typed : List.of("Ada Holm", "Jon Bell", "Ada", "jon bell", "Eva", "Jon Bell", "Ada", "Ute")) {
            attempts.add(Attempts.attempt(
                    "Learner " + attempts.size(),
                    SampleBank.BANK,
                    List.of(Attempts.item(SampleBank.NAME, new Response.Typed(typed), typed))));
        }
        attempts.add(Attempts.attempt(
                "Unsure",
                SampleBank.BANK,
                List.of(Attempts.item(SampleBank.NAME, new Response.DontKnow(), "I don't know"))));
        ItemAnalysis item = ClassAnalysis.of(SampleBank.BANK, attempts).items().get(0);

        assertThat(item.options()).isEmpty();
        assertThat(item.unanswered()).isEqualTo(1);
        assertThat(item.wrong())
                .containsExactly(
                        new WrongResponse("Jon Bell", 3), new WrongResponse("Ada", 2), new WrongResponse("Eva", 1));
    }
}
