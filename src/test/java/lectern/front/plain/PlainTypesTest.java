package lectern.front.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import lectern.marking.Scheme;
import lectern.model.Question;
import lectern.quiz.Terms;
import lectern.sample.SampleBank;
import lectern.sample.SampleQuiz;
import org.junit.jupiter.api.Test;

/** How answers of each type are typed in lines. */
class PlainTypesTest {
    private static final Terms CERTAIN =
            new Terms(false, false, new Scheme(List.of(1, 1, 1), BigDecimal.ZERO, false, true), Duration.ZERO, 0, "");

    private static Played at(Question question, String... lines) {
        return taker(Terms.PRACTICE, question).types(lines);
    }

    private static Played.Taker taker(Terms terms, Question question) {
        return new Played.Taker(SampleQuiz.of(terms, question), new PlainQuiz.Manner(false, false), false);
    }

    @Test
    void an_order_is_typed_by_its_numbers() {
        Played played = at(SampleBank.FUELS, "2,3,1");
        assertThat(played.lines())
                .containsSequence("1. electricity", "2. oil", "3. gas")
                .contains("Answer: 2,3,1", "Correct.");
    }

    @Test
    void each_number_of_an_order_is_wanted_once() {
        assertThat(at(SampleBank.FUELS, "2,3", "2,2,1", "4,1,2", "b", "2 3 1").lines())
                .containsSubsequence(
                        "Answer: 2,3",
                        "Each number is wanted once, in the right order, such as 3,1,2.",
                        "Answer: 2,2,1",
                        "Each number is wanted once, in the right order, such as 3,1,2.",
                        "Answer: 4,1,2",
                        "There is no such number: they go from 1 to 3.",
                        "Answer: b",
                        "Answer: 2 3 1",
                        "Correct.");
    }

    @Test
    void an_order_left_as_it_stands_is_no_answer() {
        assertThat(at(SampleBank.FUELS, "1,2,3", "2,3,1").lines())
                .contains("Nothing is moved yet: this is not the order that is looked for.", "Correct.");
    }

    @Test
    void pairs_are_typed_by_number_and_letter() {
        Played played = at(SampleBank.DATES, "1a 2b");
        assertThat(played.lines())
                .containsSequence("1. lamp", "2. storm", "a. 1871", "b. 1903", "c. 1902")
                .contains("Correct.");
        assertThat(at(SampleBank.DATES, "2=B, 1=A").lines()).contains("Correct.");
    }

    @Test
    void pairs_that_are_none_are_told() {
        assertThat(at(SampleBank.DATES, "3a", "1d", "1a 1b", "1", "1a 2b").lines())
                .containsSubsequence(
                        "Answer: 3a",
                        "There is no such pair: numbers go from 1 to 2, letters as they are shown.",
                        "Answer: 1d",
                        "There is no such pair: numbers go from 1 to 2, letters as they are shown.",
                        "Answer: 1a 1b",
                        "Each number takes one letter.",
                        "Answer: 1",
                        "Answer: 1a 2b",
                        "Correct.");
    }

    @Test
    void a_part_of_the_pairs_earns_its_share() {
        assertThat(at(SampleBank.DATES, "1a").output()).contains("Partly correct (50 %).");
    }

    @Test
    void gaps_are_asked_for_one_by_one_and_a_dash_leaves_one_empty() {
        Question.Cloze two = new Question.Cloze(
                SampleBank.LOST.header(),
                List.of(
                        new Question.Gap(List.of("No")),
                        new Question.Words(" ship was "),
                        new Question.Gap(List.of("lost"))));
        assertThat(at(two, "no", "lost").lines()).contains("Gap 1 of 2: no", "Gap 2 of 2: lost", "Correct.");
        assertThat(at(two, "-", "lost").output()).contains("Gap 1 of 2: -", "Partly correct (50 %).");
    }

    @Test
    void what_is_no_number_is_refused() {
        assertThat(at(SampleBank.YEARS, "3l", "31 miles", "31 years").lines())
                .containsSubsequence(
                        "Answer: 3l",
                        "That cannot be read as a number: write it like 8,000 or 2.5.",
                        "Answer: 31 miles",
                        "That cannot be read as a number: write it like 8,000 or 2.5.",
                        "Answer: 31 years",
                        "Correct.");
    }

    @Test
    void how_sure_one_is_is_asked_until_it_is_said() {
        Played played = taker(CERTAIN, SampleBank.SEEN).types("t", "", "4", "3");
        assertThat(played.output().split("How sure \\(1 a guess, 2 unsure, 3 sure\\)\\?", -1))
                .hasSize(4);
        assertThat(played.output()).contains("Correct. Points: 3 of 3.");
    }

    @Test
    void a_command_leads_from_how_sure_one_is_back_to_the_answer() {
        Played played = taker(CERTAIN, SampleBank.SEEN).types("t", "q", "q");
        assertThat(played.lines())
                .containsSubsequence("Answer: t", "How sure (1 a guess, 2 unsure, 3 sure)? q", "Answer: q");
        assertThat(played.ending()).isEqualTo(PlainQuiz.Ending.LEFT);
    }
}
