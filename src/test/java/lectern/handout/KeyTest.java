package lectern.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import lectern.marking.Mark;
import lectern.marking.Marking;
import lectern.marking.Response;
import lectern.model.Header;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.Range;
import lectern.quiz.Planned;
import lectern.sample.SampleBank;
import lectern.study.Draw;
import lectern.study.Filter;
import org.junit.jupiter.api.Test;

/** Paper, key and marking agree. */
class KeyTest {
    private static final Draw DRAW = Draw.from(SampleBank.BANK, Filter.ALL);

    @Test
    void whoever_does_what_the_key_says_gets_full_marks() {
        int marked = 0;
        for (long seed = 0; seed < 30; seed++) {
            for (Version version : Version.drawn(DRAW, 8, seed, 3)) {
                for (int i = 0; i < version.quiz().size(); i++) {
                    Planned planned = version.quiz().planned(i + 1);
                    String marks = version.key().get(i).marks();
                    if (!marks.isEmpty()) {
                        assertThat(Marking.mark(planned.question(), done(planned, marks)))
                                .as("seed %d, version %s, question %d", seed, version.name(), i + 1)
                                .contains(Mark.FULL);
                        marked++;
                    }
                }
            }
        }
        assertThat(marked).as("five types are answered with marks").isEqualTo(30 * 3 * 5);
    }

    /** What someone answers who writes these marks on the paper. */
    private static Response done(Planned planned, String marks) {
        List<String> each = Arrays.asList(marks.replaceFirst("^(Circle |Tick |From top to bottom: )", "")
                .replaceFirst("\\.$", "")
                .split(", "));
        Form form = PaperForm.of(planned);
        if (form instanceof Form.Options options) {
            Question.Choice choice = (Question.Choice) planned.question();
            List<String> offered =
                    choice.options().stream().map(option -> option.text()).toList();
            return new Response.Chosen(each.stream()
                    .map(number -> offered.indexOf(options.options().get(Integer.parseInt(number) - 1)))
                    .collect(Collectors.toSet()));
        }
        if (form instanceof Form.Numbering numbering) {
            List<Integer> items = new ArrayList<>(Collections.nCopies(each.size(), -1));
            for (int row = 0; row < each.size(); row++) {
                items.set(
                        Integer.parseInt(each.get(row)) - 1,
                        SampleBank.FUELS.items().indexOf(numbering.items().get(row)));
            }
            return new Response.Ordered(items);
        }
        Form.Lettering lettering = (Form.Lettering) form;
        return new Response.Matched(each.stream()
                .map(letter ->
                        SampleBank.DATES.choices().indexOf(lettering.rights().get(letter.charAt(0) - 'A')))
                .toList());
    }

    @Test
    void other_right_answers_are_told() {
        assertThat(RightMarks.further(SampleBank.NAME)).isEqualTo("Also right: Holm");
        assertThat(RightMarks.further(SampleBank.LOST)).isEmpty();
        Question.Cloze two = new Question.Cloze(
                SampleBank.LOST.header(),
                List.of(
                        new Question.Gap(List.of("a ship")),
                        new Question.Words(" was "),
                        new Question.Gap(List.of("lost", "wrecked", "sunk"))));
        assertThat(RightMarks.further(two)).isEqualTo("Also right: (2) wrecked; (2) sunk");
        assertThat(PaperForm.of(new Planned(1, two, List.of()))).isEqualTo(new Form.Gaps(List.of("", " was ", "")));
    }

    @Test
    void passages_of_one_sentence_are_told_once_and_others_each() {
        Passage year = SampleBank.YEAR.header().passages().get(0);
        Passage miles = SampleBank.SEEN.header().passages().get(0);
        Passage lit = new Passage(
                year.article(),
                List.of(new Range(year.extent().start(), year.extent().start() + 5)));
        Header plain = SampleBank.SEEN.header();
        Header three = new Header(plain.id(), plain.stem(), "", "", "", List.of(), 1, List.of(year, lit, miles));

        assertThat(KeyEntry.of(new Planned(1, new Question.TrueFalse(three, true), List.of(0, 1)))
                        .proofs())
                .containsExactly(
                        new KeyEntry.Proof(
                                "The lighthouse at Grey Point was lit for the first time in 1871, \u201cto the joy of"
                                        + " every skipper\u201d.",
                                "seeds/keeper.txt:3"),
                        new KeyEntry.Proof(
                                "Harbour master Jon Bell said the light could be seen from 18 miles away.",
                                "seeds/keeper.txt:6"));
    }

    @Test
    void a_wrong_option_with_something_to_tell_stands_under_its_number_on_paper() {
        KeyEntry entry = KeyEntry.of(new Planned(1, SampleBank.YEAR, List.of(3, 2, 0, 1)));

        assertThat(entry.marks()).isEqualTo("Circle 3.");
        assertThat(entry.misreadings())
                .containsExactly(new KeyEntry.Misreading(
                        2, "1903: That is the year of the storm.", List.of("seeds/storm.txt:3")));
        assertThat(PaperWording.option(entry.misreadings().get(0))).isEqualTo("Option 2.");
        assertThat(PaperWording.places(entry.misreadings().get(0))).isEqualTo(" (seeds/storm.txt:3)");
    }
}
