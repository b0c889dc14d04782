package lectern.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.model.Bank;
import lectern.model.Header;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.Range;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnemiesTest {
    private static final Question KEEPER = shortAnswer("asked", "Who kept the lighthouse?", "Ada Holm", "Holm");

    private static Header header(String id, String stem, String why) {
        Passage passage = new Passage(SampleBank.KEEPER, List.of(new Range(0, 10)));
        return new Header(new QuestionId(id), stem, "", why, "", List.of(), 1, List.of(passage));
    }

    private static Question shortAnswer(String id, String stem, String... accepted) {
        return new Question.ShortAnswer(header(id, stem, ""), List.of(accepted));
    }

    private static Question statement(String stem) {
        return new Question.TrueFalse(header("telling", stem, ""), true);
    }

    private static Question choice(String id, String stem, String... options) {
        List<Option> all = new ArrayList<>();
        for (String option : options) {
            all.add(Option.of(option, all.isEmpty()));
        }
        return new Question.SingleChoice(header(id, stem, ""), all);
    }

    private static List<String> pairs(Question... questions) {
        Bank bank = new Bank(SampleBank.BANK.id(), "Test", SampleBank.BANK.articles(), List.of(questions));
        return Enemies.of(bank).pairs().stream()
                .map(pair -> pair.teller() + " > " + pair.answered() + ": " + pair.text())
                .toList();
    }

    static Stream<Arguments> enemies() {
        return Stream.of(
                Arguments.of("its stem", KEEPER, statement("The lighthouse was kept by Ada Holm.")),
                Arguments.of(
                        "its attribution with its stem",
                        KEEPER,
                        new Question.TrueFalse(
                                new Header(
                                        new QuestionId("telling"),
                                        "The lighthouse was bright.",
                                        "Ada Holm",
                                        "",
                                        "",
                                        List.of(),
                                        1,
                                        List.of(new Passage(SampleBank.KEEPER, List.of(new Range(0, 10))))),
                                true)),
                Arguments.of("any accepted form", KEEPER, statement("Old Holm, and the lighthouse.")),
                Arguments.of(
                        "its feedback",
                        KEEPER,
                        new Question.TrueFalse(header("telling", "It burned.", "Ada Holm kept the lighthouse."), true)),
                Arguments.of(
                        "an option that says more", KEEPER, choice("telling", "?", "a", "Ada Holm of the lighthouse")),
                Arguments.of(
                        "a pair",
                        KEEPER,
                        new Question.Matching(
                                header("telling", "?", ""),
                                List.of(new Question.Pair("lighthouse", "Ada Holm"), new Question.Pair("a", "b")),
                                List.of())),
                Arguments.of(
                        "a cloze with its gaps filled",
                        KEEPER,
                        new Question.Cloze(
                                header("telling", "Fill", ""),
                                List.of(
                                        new Question.Words("The lighthouse was kept by "),
                                        new Question.Gap(List.of("Ada Holm"))))),
                Arguments.of(
                        "a number however written",
                        new Question.Numeric(
                                header("asked", "How many skippers came?", ""),
                                new BigDecimal("8000"),
                                BigDecimal.ZERO,
                                ""),
                        statement("The 8,000 skippers were glad.")),
                Arguments.of(
                        "a key less the words that lead up to it",
                        choice("asked", "Where did the skippers meet?", "on the pier", "at sea"),
                        statement("The pier was full of skippers.")),
                Arguments.of(
                        "all gaps in one text",
                        new Question.Cloze(
                                header("asked", "Fill", ""),
                                List.of(
                                        new Question.Gap(List.of("oil")),
                                        new Question.Words(" came before electric "),
                                        new Question.Gap(List.of("light")))),
                        statement("First oil, then electric light.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("enemies")
    void a_text_that_holds_the_key_and_is_about_it_gives_it_away(String what, Question asked, Question telling) {
        assertThat(pairs(asked, telling)).as(what).hasSize(1).first().asString().startsWith("telling > asked: ");
        assertThat(Disclosure.of(asked).isEnemyOf(Disclosure.of(telling))).isTrue();
        assertThat(Disclosure.of(telling).isEnemyOf(Disclosure.of(asked))).isTrue();
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of("about something else", KEEPER, statement("Ada Holm liked tea.")),
                Arguments.of("a part of a word", KEEPER, statement("The lighthouse stood in Stockholm.")),
                Arguments.of(
                        "the same option offered elsewhere",
                        choice("asked", "Who kept the lighthouse?", "Ada Holm", "Jon Bell"),
                        choice("telling", "Who lit the lighthouse?", "Jon Bell", "Ada Holm")),
                Arguments.of(
                        "one gap of two",
                        new Question.Cloze(
                                header("asked", "Fill", ""),
                                List.of(
                                        new Question.Gap(List.of("oil")),
                                        new Question.Words(" came before electric "),
                                        new Question.Gap(List.of("light")))),
                        statement("The electric light was bright.")),
                Arguments.of(
                        "a word of any question",
                        shortAnswer("asked", "Which name?", "Holm"),
                        statement("Which Holm?")),
                Arguments.of(
                        "a statement's key", new Question.TrueFalse(header("asked", "It burned.", ""), true), KEEPER));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void else_nothing_is_given_away(String what, Question asked, Question telling) {
        assertThat(pairs(asked, telling)).as(what).isEmpty();
        assertThat(Disclosure.of(asked).isEnemyOf(Disclosure.of(telling))).isFalse();
    }

    @Test
    void pairs_are_listed_in_the_banks_order_with_the_text() {
        assertThat(pairs(
                        statement("The lighthouse was kept by Ada Holm."),
                        KEEPER,
                        shortAnswer("other", "Which keeper of the lighthouse left?", "Ada Holm")))
                .containsExactly(
                        "telling > asked: The lighthouse was kept by Ada Holm.",
                        "telling > other: The lighthouse was kept by Ada Holm.");
    }

    @Test
    void the_report_names_both_and_quotes_the_text() {
        Bank bank = new Bank(
                SampleBank.BANK.id(),
                "Test",
                SampleBank.BANK.articles(),
                List.of(KEEPER, statement("The lighthouse was kept by Ada Holm.")));
        assertThat(EnemiesReport.render(Enemies.of(bank))).isEqualTo("""
                Questions whose text holds another's key; a draw keeps the two apart:

                telling answers asked:
                  The lighthouse was kept by Ada Holm.
                """);
        assertThat(EnemiesReport.render(new Enemies(List.of()))).isEqualTo("No question's text holds another's key.\n");
    }
}
