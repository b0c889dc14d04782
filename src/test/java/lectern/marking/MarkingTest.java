package lectern.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lectern.model.Article;
import lectern.model.Bank;
import lectern.model.Header;
import lectern.model.Option;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.sample.SampleBank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every rule by its file of cases. */
class MarkingTest {
    private static final Header HEADER = SampleBank.NAME.header();

    @ParameterizedTest
    @CsvFileSource(resources = "single-choice.csv", useHeadersInDisplayName = true, quoteCharacter = '\'')
    void single_choice(String chosen, String mark) {
        assertMark(SampleBank.YEAR, new Response.Chosen(new TreeSet<>(numbers(chosen))), mark);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "multiple-response.csv", useHeadersInDisplayName = true, quoteCharacter = '\'')
    void multiple_response(String ticked, String mark) {
        assertMark(SampleBank.SURVIVORS, new Response.Chosen(new TreeSet<>(numbers(ticked))), mark);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "true-or-false.csv", useHeadersInDisplayName = true, quoteCharacter = '\'')
    void true_or_false(String chosen, String mark) {
        assertMark(SampleBank.SEEN, new Response.Chosen(new TreeSet<>(numbers(chosen))), mark);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "short-answer.csv", useHeadersInDisplayName = true, quoteCharacter = '\'')
    void short_answer(String typed, String mark) {
        assertMark(SampleBank.NAME, new Response.Typed(typed), mark);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "near-miss.csv", useHeadersInDisplayName = true, quoteCharacter = '\'')
    void near_miss(String key, String typed, boolean close) {
        Question question = new Question.ShortAnswer(HEADER, List.of(key));
        assertThat(Spelling.isClose(question, new Response.Typed(typed), with(question)))
                .isEqualTo(close);
        Question gap =
                new Question.Cloze(HEADER, List.of(new Question.Gap(List.of("oil")), new Question.Gap(List.of(key))));
        assertThat(Spelling.isClose(gap, Response.Filled.of("oil", typed), with(gap)))
                .as("the same in a gap")
                .isEqualTo(close);
    }

    /** Its articles speak of Iran and Iraq. */
    private static Bank with(Question question) {
        List<Question> questions = new ArrayList<>(SampleBank.BANK.questions());
        questions.add(question);
        List<Article> articles = new ArrayList<>(SampleBank.BANK.articles());
        Article keeper = SampleBank.KEEPER;
        articles.add(new Article(keeper.id(), "seeds/x.txt", "", "", "Iran, Iraq and Syria", List.of()));
        return new Bank(SampleBank.BANK.id(), "", articles, questions);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "numeric.csv", useHeadersInDisplayName = true, quoteCharacter = '\'')
    void numeric(BigDecimal key, BigDecimal tolerance, String unit, String typed, String mark) {
        assertMark(new Question.Numeric(HEADER, key, tolerance, unit), new Response.Typed(typed), mark);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "ordering.csv", useHeadersInDisplayName = true, quoteCharacter = '\'')
    void ordering(String given, String mark) {
        Question question = new Question.Ordering(HEADER, List.of("a", "b", "c", "d"));
        assertMark(question, new Response.Ordered(numbers(given)), mark);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "matching.csv", useHeadersInDisplayName = true, quoteCharacter = '\'')
    void matching(String given, String mark) {
        Question question = new Question.Matching(
                HEADER,
                List.of(new Question.Pair("a", "A"), new Question.Pair("b", "B"), new Question.Pair("c", "C")),
                List.of("D"));
        assertMark(question, new Response.Matched(numbers(given)), mark);
    }

    @Test
    void a_right_side_that_belongs_to_two_left_sides_is_offered_once() {
        Question.Matching question = new Question.Matching(
                HEADER,
                List.of(new Question.Pair("a", "A"), new Question.Pair("b", "A"), new Question.Pair("c", "C")),
                List.of("D", "C"));
        assertThat(question.choices()).containsExactly("A", "C", "D");
        assertMark(question, Response.Matched.of(0, 0, 1), "1");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "cloze.csv", useHeadersInDisplayName = true, quoteCharacter = '\'')
    void cloze(String typed, String mark) {
        Question question = new Question.Cloze(
                HEADER,
                List.of(
                        new Question.Gap(List.of("25,000")),
                        new Question.Words(" in "),
                        new Question.Gap(List.of("Syria")),
                        new Question.Words(" from "),
                        new Question.Gap(List.of("100", "a hundred"))));
        assertMark(question, new Response.Filled(Arrays.asList(typed.split("\\|", -1))), mark);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "points.csv", useHeadersInDisplayName = true, quoteCharacter = '\'')
    void points(
            String type,
            int weight,
            BigDecimal hintCost,
            String negative,
            String byCertainty,
            String answer,
            String hinted,
            int certainty,
            String earns,
            int maximum) {
        Scheme scheme = new Scheme(
                List.of(weight, weight, weight), hintCost, negative.equals("yes"), byCertainty.equals("yes"));
        Question question = switch (type) {
            case "single" ->
                new Question.SingleChoice(
                        HEADER,
                        List.of(
                                Option.of("a", true),
                                Option.of("b", false),
                                Option.of("c", false),
                                Option.of("d", false)));
            case "boolean" -> new Question.TrueFalse(HEADER, true);
            default -> SampleBank.NAME;
        };
        Mark mark = answer.equals("right") ? Mark.FULL : Mark.NONE;
        Response response = answer.equals("unknown") ? new Response.DontKnow() : Response.Chosen.of(0);
        Certainty declared = certainty == 0 ? Certainty.UNDECLARED : Certainty.ofLevel(certainty);
        assertThat(scheme.points(question, response, mark, hinted.equals("yes"), declared))
                .isCloseTo(fraction(earns), within(1e-12));
        assertThat(scheme.maximum(question)).isEqualTo(maximum);
    }

    @Test
    void points_follow_the_level() {
        Scheme scheme = new Scheme(List.of(1, 2, 5), BigDecimal.ZERO, false, false);
        assertThat(scheme.maximum(SampleBank.YEAR)).isEqualTo(1);
        assertThat(scheme.maximum(SampleBank.NAME)).isEqualTo(2);
        Header third = new Header(new QuestionId("x"), "", "", "", "", List.of(), 3, HEADER.passages());
        assertThat(scheme.maximum(new Question.TrueFalse(third, true))).isEqualTo(5);
    }

    @Test
    void not_knowing_earns_nothing_in_any_type() {
        for (Question question : SampleBank.BANK.questions()) {
            assertThat(Marking.mark(question, new Response.DontKnow())).contains(Mark.NONE);
        }
    }

    @Test
    void a_response_of_another_kind_is_no_answer() {
        List<Response> responses = List.of(
                Response.Chosen.of(0),
                new Response.Typed("31"),
                Response.Ordered.of(0, 1, 2),
                Response.Matched.of(0, 1),
                Response.Filled.of("ship"));
        for (Question question : SampleBank.BANK.questions()) {
            long fitting = responses.stream()
                    .filter(response -> Marking.mark(question, response).isPresent())
                    .count();
            assertThat(fitting).as(question.id().value()).isEqualTo(1);
        }
    }

    private static void assertMark(Question question, Response response, String mark) {
        Optional<Mark> given = Marking.mark(question, response);
        if (mark.equals("none")) {
            assertThat(given).isEmpty();
        } else {
            assertThat(given.orElseThrow().fraction()).isCloseTo(fraction(mark), within(1e-12));
        }
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" "))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static double fraction(String text) {
        int bar = text.indexOf('/');
        return bar < 0
                ? Double.parseDouble(text)
                : Double.parseDouble(text.substring(0, bar)) / Double.parseDouble(text.substring(bar + 1));
    }
}
