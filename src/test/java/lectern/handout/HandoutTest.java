package lectern.handout;

import static lectern.sample.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.model.Header;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.Range;
import lectern.sample.SampleBank;
import lectern.study.Draw;
import lectern.study.Filter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HandoutTest {
    private static final Parts ALL = new Parts(true, true, true);
    private static final Parts EXERCISES = new Parts(false, true, false);
    private static final Parts KEY = new Parts(false, false, true);

    private static Handout of(Bank bank, int versions, Parts parts) {
        return new Handout(bank.title(), Version.drawn(Draw.from(bank, Filter.ALL), 8, 7, versions), parts);
    }

    @Test
    void in_markdown_it_reads_so() {
        assertGolden("lectern/handout/sample.md", MarkdownHandout.of(of(SampleBank.BANK, 2, ALL)));
    }

    @Test
    void in_html_it_reads_so() {
        assertGolden("lectern/handout/sample.html", HtmlHandout.of(of(SampleBank.BANK, 2, ALL)));
    }

    @Test
    void without_its_key_nothing_tells_the_answers() {
        for (String text : List.of(
                MarkdownHandout.of(of(SampleBank.BANK, 2, EXERCISES)),
                HtmlHandout.of(of(SampleBank.BANK, 2, EXERCISES)))) {
            assertThat(text)
                    .contains("Version B \u00b7 seed 7", "For how many years?")
                    .doesNotContain(
                            "The answer is",
                            "Circle 1.",
                            "Also right",
                            "seeds/",
                            "Ada",
                            "31 years",
                            "opening paragraph");
        }
    }

    @Test
    void the_key_alone_is_the_key_of_the_whole() {
        String whole = MarkdownHandout.of(of(SampleBank.BANK, 2, ALL));
        String key = MarkdownHandout.of(of(SampleBank.BANK, 2, KEY));

        assertThat(whole).endsWith("\n---\n\n" + key);
        assertThat(key)
                .startsWith("# Grey Point\n\n**Key to version A \u00b7 seed 7**\n")
                .doesNotContain("Name:");
    }

    @Test
    void only_cited_articles_stand_before_it_less_what_is_skipped() {
        List<Article> sheets = List.of(SampleBank.KEEPER);
        Bank one = new Bank(SampleBank.BANK.id(), "One", SampleBank.BANK.articles(), List.of(SampleBank.SEEN));

        assertThat(of(one, 1, ALL).articles())
                .isEqualTo(sheets.stream().map(ArticleSheet::of).toList());
        assertThat(ArticleSheet.of(SampleBank.KEEPER).paragraphs())
                .extracting(ArticleSheet.Paragraph::line)
                .containsExactly(3, 5, 6);
        assertThat(HtmlHandout.of(of(one, 1, ALL))).doesNotContain("IMG_17", "Share this page", "storm of 1903");
    }

    @Test
    void the_html_needs_nothing_from_elsewhere_and_runs_nothing() {
        assertThat(HtmlHandout.of(of(SampleBank.BANK, 2, ALL)))
                .startsWith("<!doctype html>\n<html lang=\"en\">\n")
                .contains("<meta charset=\"utf-8\">")
                .doesNotContain("<script", "<link", "<img", "src=", "href=", "url(", "@import", "http");
    }

    @Test
    void what_the_bank_says_has_a_direction_of_its_own() {
        assertThat(HtmlHandout.of(of(SampleBank.BANK, 1, ALL)))
                .contains(
                        "<h1 dir=\"auto\">Grey Point</h1>",
                        "<p class=\"stem\" dir=\"auto\">For how many years?</p>",
                        "<b class=\"number\">1.</b> <bdi>1831</bdi></li>",
                        "<b>Circle 3.</b> The answer is <bdi>1871</bdi>",
                        "<li value=\"5\"><p dir=\"auto\">The lamp burned");
    }

    @Test
    void every_label_of_the_html_is_there_once() throws Exception {
        List<String> ids = new ArrayList<>();
        List<String> labelled = new ArrayList<>();
        var all = body(HtmlHandout.of(of(SampleBank.BANK, 3, ALL))).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
            if (element.hasAttribute("aria-labelledby")) {
                labelled.add(element.getAttribute("aria-labelledby"));
            }
        }
        assertThat(ids)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(labelled)
                .hasSize(1 + 6 * 9);
    }

    @Test
    void what_a_bank_says_is_text_in_both_formats() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            List<String> texts = new ArrayList<>();
            Handout handout = of(hostile(random, texts), 2, ALL);

            ReadBack markdown = ReadBack.of(MarkdownHandout.of(handout));
            assertThat(markdown.kinds())
                    .as("seed %d", seed)
                    .isSubsetOf(
                            "BlockQuote",
                            "BulletList",
                            "Document",
                            "Emphasis",
                            "Heading",
                            "ListItem",
                            "OrderedList",
                            "Paragraph",
                            "StrongEmphasis",
                            "Text",
                            "ThematicBreak");
            assertThat(markdown.text()).as("seed %d", seed).contains(texts);
            assertThat(body(HtmlHandout.of(handout)).getTextContent())
                    .as("seed %d", seed)
                    .contains(texts);
        }
    }

    /** A question of each of three forms, all of whose texts are put into the list, as they are to be shown. */
    private static Bank hostile(Random random, List<String> texts) {
        String words = next(random, texts);
        Article article =
                new Article(new ArticleId("a"), "a.txt", next(random, texts), next(random, texts), words, List.of());
        Passage passage = new Passage(article, List.of(new Range(0, words.length())));
        List<Question> questions = new ArrayList<>();
        questions.add(new Question.MultipleResponse(
                header(random, texts, passage),
                List.of(
                        Option.of(next(random, texts), true),
                        new Option(next(random, texts), false, next(random, texts), List.of(passage)))));
        questions.add(new Question.Matching(
                header(random, texts, passage),
                List.of(
                        new Question.Pair(next(random, texts), next(random, texts)),
                        new Question.Pair(next(random, texts), next(random, texts))),
                List.of()));
        questions.add(new Question.Ordering(
                header(random, texts, passage), List.of(next(random, texts), next(random, texts))));
        questions.add(new Question.Cloze(
                header(random, texts, passage),
                List.of(
                        new Question.Words(next(random, texts)),
                        new Question.Gap(List.of(next(random, texts), next(random, texts))),
                        new Question.Words(next(random, texts)))));
        return new Bank(SampleBank.BANK.id(), next(random, texts), List.of(article), questions);
    }

    private static Header header(Random random, List<String> texts, Passage passage) {
        return new Header(
                new QuestionId("q" + random.nextInt()),
                next(random, texts),
                next(random, texts),
                next(random, texts),
                "",
                List.of(),
                1,
                List.of(passage));
    }

    private static String next(Random random, List<String> texts) {
        texts.add(HostileText.next(random));
        return texts.get(texts.size() - 1);
    }

    /** What stands between body and body, which is XML, too. */
    private static Element body(String html) throws Exception {
        String body = html.substring(html.indexOf("<body>"), html.indexOf("</html>"));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body)))
                .getDocumentElement();
    }

    @Test
    void a_handout_of_nothing_is_refused() {
        assertThatThrownBy(() -> new Parts(true, false, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Handout("", List.of(), ALL)).isInstanceOf(IllegalArgumentException.class);
    }
}
