package lectern.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.model.Article;
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

class SurveyTest {
    private static final Passage PASSAGE = new Passage(SampleBank.KEEPER, List.of(new Range(0, 10)));

    private static Header header(String id, String stem) {
        return new Header(new QuestionId(id), stem, "", "", "", List.of(), 1, List.of(PASSAGE));
    }

    private static Question choice(String id, String stem, String... options) {
        List<Option> all = new ArrayList<>();
        for (String option : options) {
            all.add(Option.of(option, all.isEmpty()));
        }
        return new Question.SingleChoice(header(id, stem), all);
    }

    private static Bank bank(List<Question> questions) {
        return new Bank(SampleBank.BANK.id(), "Test", List.of(SampleBank.KEEPER, SampleBank.STORM), questions);
    }

    private static CueScore score(String cue, Question... questions) {
        return Guesser.of(bank(List.of(questions))).scores().stream()
                .filter(score -> score.cue().contains(cue))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> cues() {
        return Stream.of(
                Arguments.of("longest", 1, 1, choice("q", "?", "longer", "one", "two")),
                Arguments.of("longest", 1, 0, choice("q", "?", "one", "longer", "two")),
                Arguments.of("longest", 0, 0, choice("q", "?", "three", "seven", "two")),
                Arguments.of("shortest", 1, 1, choice("q", "?", "one", "seven", "three")),
                Arguments.of("all of", 1, 1, choice("q", "?", "all of them", "one", "two")),
                Arguments.of("all of", 0, 0, choice("q", "?", "one", "two", "three")),
                Arguments.of("with the others", 1, 1, choice("q", "?", "red boat", "red car", "blue boat")),
                Arguments.of("with the others", 0, 0, choice("q", "?", "red boat", "red car", "red bus")),
                Arguments.of(
                        "with the stem", 1, 1, choice("q", "Who kept the lamp?", "the lamp man", "a boy", "a dog")),
                Arguments.of("with the stem", 0, 0, choice("q", "Who kept the lamp?", "the man", "a boy", "a dog")),
                Arguments.of("capitals", 1, 1, choice("q", "?", "Ada H. 31", "Ada", "bell")),
                Arguments.of("commas", 1, 0, choice("q", "?", "oil", "oil, gas", "gas")),
                Arguments.of("absolute", 1, 1, choice("q", "?", "some", "never", "always")),
                Arguments.of("absolute", 0, 0, choice("q", "?", "some", "few", "always")),
                Arguments.of("largest", 1, 1, choice("q", "?", "2,000", "1999", "12")),
                Arguments.of("smallest", 1, 0, choice("q", "?", "2,000", "1999", "12")),
                Arguments.of("mean", 1, 1, choice("q", "?", "50", "1", "100")),
                Arguments.of("mean", 0, 0, choice("q", "?", "50", "1", "many")),
                Arguments.of("true", 1, 1, new Question.TrueFalse(header("q", "It is."), true)),
                Arguments.of("true", 1, 0, new Question.TrueFalse(header("q", "It is."), false)));
    }

    @ParameterizedTest
    @MethodSource("cues")
    void a_cue_picks_the_option_that_alone_has_most(String cue, int items, int hits, Question question) {
        CueScore score = score(cue, question);
        assertThat(score.items()).isEqualTo(items);
        assertThat(score.hits()).isEqualTo(hits);
    }

    @Test
    void chance_is_the_mean_over_the_items_that_the_cue_speaks_of() {
        CueScore score = score(
                "longest",
                choice("a", "?", "longer", "one"),
                choice("b", "?", "x", "y"),
                choice("c", "?", "longer", "one", "two", "six"));
        assertThat(score.items()).isEqualTo(2);
        assertThat(score.chance()).isCloseTo((1 / 2.0 + 1 / 4.0) / 2, within(1e-12));
        assertThat(score.p()).isCloseTo(1 / 8.0, within(1e-12));
    }

    @Test
    void a_cue_that_beats_chance_names_the_items_that_drive_it() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            questions.add(choice("q" + i, "?", "longer", "one", "two", "six"));
        }
        Guesser guesser = Guesser.of(bank(questions));
        assertThat(GuesserReport.render(guesser))
                .contains("the longest option", "100 %", "beats chance", "Right by the longest option: q0, q1, q2");
        assertThat(guesser.scores().stream().filter(CueScore::beatsChance).map(CueScore::cue))
                .containsExactly("the longest option");
    }

    @Test
    void no_cue_of_the_sample_bank_beats_chance() {
        assertThat(GuesserReport.render(Guesser.of(SampleBank.BANK))).endsWith("No cue beats chance.\n");
    }

    @Test
    void sentences_that_no_question_cites_are_listed_without_what_is_skipped() {
        assertThat(CoverageReport.render(Coverage.of(bank(List.of(choice("q", "?", "one", "two"))))))
                .isEqualTo("""
                seeds/keeper.txt: 1 of 6 sentences cited
                seeds/keeper.txt:3: The lighthouse at Grey Point was lit for the first time in 1871, “to the joy of every skipper”.
                seeds/keeper.txt:3: Its first keeper was Ada Holm, who kept the lamp for 31 years.
                seeds/keeper.txt:5: The lamp burned oil, then gas, and in the end electricity.
                seeds/keeper.txt:6: Harbour master Jon Bell said the light could be seen from 18 miles away.
                seeds/keeper.txt:6: He added that no ship had been lost since.
                seeds/storm.txt: 0 of 3 sentences cited
                seeds/storm.txt:1: The storm of 1903
                seeds/storm.txt:3: In the storm of 1903 the gallery was torn off; the lamp, the bell and the clock survived.
                seeds/storm.txt:4: Ada Holm had left Grey Point a year before.
                """);
    }

    @Test
    void a_passage_for_a_wrong_option_cites_its_sentence_too() {
        Article storm = SampleBank.STORM;
        Question cited = new Question.SingleChoice(
                header("q", "?"),
                List.of(
                        Option.of("one", true),
                        new Option("two", false, "", List.of(new Passage(storm, List.of(new Range(0, 9)))))));
        assertThat(Coverage.of(bank(List.of(cited))).articles().get(1).uncited())
                .hasSize(2);
    }
}
