package lectern.cli;

import static lectern.sample.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lectern.bank.BankReader;
import lectern.bank.BuiltInSource;
import lectern.bank.ReadBank;
import lectern.json.JsonWriter;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.model.Header;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.Range;
import lectern.sample.SampleBank;
import lectern.text.NormalizedText;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What other programs get to read. JSON is YAML, so the reader of YAML reads it. */
class BankJsonTest {
    @Test
    void every_citation_of_the_bank_that_ships_is_its_article_between_its_ends_and_the_quote() throws IOException {
        Map<?, ?> json = parsed(exported(((ReadBank.Verified) BankReader.read(new BuiltInSource())).bank()));
        Map<String, String> files = new LinkedHashMap<>();
        for (Map<?, ?> article : maps(json, "articles")) {
            files.put(String.valueOf(article.get("id")), Files.readString(Path.of((String) article.get("file"))));
        }
        Map<String, List<String>> quotes = quotes();
        assertThat(maps(json, "questions")).hasSameSizeAs(quotes.keySet());
        for (Map<?, ?> question : maps(json, "questions")) {
            List<Map<?, ?>> citations = new ArrayList<>(maps(question, "citations"));
            maps(question, "options").forEach(option -> citations.addAll(maps(option, "citations")));
            List<String> texts = new ArrayList<>();
            for (Map<?, ?> citation : citations) {
                String article = Objects.requireNonNull(files.get(String.valueOf(citation.get("article"))));
                int[] points = article.codePoints().toArray();
                int start = number(citation, "start");
                int end = number(citation, "end");
                String text = new String(points, start, end - start);
                assertThat(citation.get("text")).as("%s", citation).isEqualTo(text);
                assertThat(new String(points, 0, start)
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count()
                                + 1)
                        .as("%s", citation)
                        .isEqualTo(number(citation, "line"));
                texts.add(normal(text));
            }
            String id = String.valueOf(question.get("id"));
            assertThat(texts).as(id).isNotEmpty().containsExactlyInAnyOrderElementsOf(quotes.get(id));
        }
    }

    @Test
    void every_type_of_question_has_its_members() {
        assertGolden("lectern/cli/sample-bank.json", exported(SampleBank.BANK));
    }

    @Test
    void a_citation_that_leaves_words_out_has_an_entry_for_each_fragment_counted_in_code_points() {
        String text = "\uD83D\uDEE1 A shield.\nAnd \uD835\uDFCF more; then the end.\n";
        Article article = new Article(new ArticleId("a"), "a.txt", "A", "", text, List.of());
        Passage passage = new Passage(article, List.of(range(text, "shield"), range(text, "the end")));
        Header header = new Header(new QuestionId("a-q"), "Q?", "", "", "", List.of(), 1, List.of(passage));
        Bank bank = new Bank(
                new BankId("b"), "B", List.of(article), List.of(new Question.ShortAnswer(header, List.of("shield"))));

        List<Map<?, ?>> citations =
                maps(maps(parsed(exported(bank)), "questions").get(0), "citations");

        assertThat(citations)
                .extracting(
                        each -> each.get("line"),
                        each -> each.get("start"),
                        each -> each.get("end"),
                        each -> each.get("text"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 4, 10, "shield"),
                        org.assertj.core.groups.Tuple.tuple(2, 29, 36, "the end"));
    }

    private static Range range(String text, String words) {
        int start = text.indexOf(words);
        return new Range(start, start + words.length());
    }

    /** The quotes of each question and its options in the bank's own files, one entry a fragment, typography evened. */
    private static Map<String, List<String>> quotes() throws IOException {
        Map<String, List<String>> quotes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(Path.of("questions"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml") && !each.endsWith("bank.yaml"))
                    .sorted()
                    .toList()) {
                for (Object item : (List<?>) yaml().load(Files.readString(file))) {
                    Map<?, ?> question = (Map<?, ?>) item;
                    List<String> found = new ArrayList<>();
                    cited(question, found);
                    quotes.put(String.valueOf(question.get("id")), found);
                }
            }
        }
        return quotes;
    }

    private static void cited(Object node, List<String> found) {
        if (node instanceof List<?> list) {
            list.forEach(each -> cited(each, found));
        } else if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if ("cite".equals(key)) {
                    for (Object citation : value instanceof List<?> list ? list : List.of(value)) {
                        ((Map<?, ?>) citation).forEach((article, quote) -> {
                            if (!List.of("before", "after").contains(String.valueOf(article))) {
                                Stream.of(String.valueOf(quote).split("\\[(?:…|\\.\\.\\.)]"))
                                        .map(BankJsonTest::normal)
                                        .forEach(found::add);
                            }
                        });
                    }
                } else {
                    cited(value, found);
                }
            });
        }
    }

    private static String normal(String text) {
        return NormalizedText.of(text).text().strip();
    }

    private static String exported(Bank bank) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GuardedOutput guarded = new GuardedOutput(out, () -> false);
        new BankJson(new JsonWriter(guarded::text)).write(bank);
        try {
            guarded.flush();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<?, ?> parsed(String json) {
        return yaml().load(json);
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }

    private static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
        List<Map<?, ?>> maps = new ArrayList<>();
        for (Object each : map.get(key) instanceof List<?> list ? list : List.of()) {
            maps.add((Map<?, ?>) each);
        }
        return maps;
    }

    private static int number(Map<?, ?> of, String key) {
        return ((Number) Objects.requireNonNull(of.get(key))).intValue();
    }
}
