package lectern.cli;

import static lectern.sample.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.classroom.Attempt;
import lectern.classroom.AttemptItem;
import lectern.classroom.Attempts;
import lectern.classroom.file.ResultsCsv;
import lectern.classroom.file.ResultsJson;
import lectern.front.plain.SmallBank;
import lectern.marking.Response;
import lectern.model.Bank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsCommandTest {
    @TempDir
    Path folder;

    private Path results;

    @BeforeEach
    void make() throws IOException {
        results = Files.createDirectory(folder.resolve("results"));
    }

    private static Attempt attempt(String name, int year, Response grain, int wheel, String miller) {
        Response.Typed typed = new Response.Typed(miller);
        return Attempts.attempt(
                name,
                SmallBank.BANK,
                List.of(
                        Attempts.item(SmallBank.YEAR, Response.Chosen.of(year), "option " + year),
                        Attempts.item(SmallBank.GRAIN, grain, "grains"),
                        Attempts.item(SmallBank.WHEEL, Response.Chosen.of(wheel), wheel == 0 ? "True" : "False"),
                        Attempts.item(SmallBank.MILLER, typed, miller)));
    }

    private static List<Attempt> small() {
        return List.of(
                attempt("Ann", 1, Response.Chosen.of(0, 1), 0, "M\u00fcller"),
                attempt("Bob", 0, Response.Chosen.of(0, 2), 1, "Smith"),
                attempt("Cem", 1, Response.Chosen.of(0), 0, "M\u00fcller"),
                attempt("=Dan", 0, Response.Chosen.of(2, 3), 1, "smith"));
    }

    private void write(List<Attempt> attempts) throws IOException {
        for (int i = 0; i < attempts.size(); i++) {
            Attempt attempt = attempts.get(i);
            if (i % 2 == 0) {
                Files.writeString(results.resolve("file" + i + ".json"), ResultsJson.of(attempt));
            } else {
                Files.writeString(results.resolve("file" + i + ".csv"), ResultsCsv.of(attempt));
            }
        }
    }

    private Ran runs(String... args) {
        List<String> words = new ArrayList<>(List.of("results"));
        words.addAll(List.of(args));
        return Ran.in(folder).runs(words.toArray(String[]::new));
    }

    @Test
    void a_class_is_told_in_lines() throws IOException {
        write(small());
        Ran ran = runs("results");

        assertGolden("lectern/cli/results-small.text", ran.out());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @Test
    void another_order_of_files_gives_the_same() throws IOException {
        write(small());

        assertThat(runs("results/file3.csv", "results/file0.json", "results/file2.json", "results/file1.csv")
                        .out())
                .isEqualTo(runs("results").out());
    }

    @Test
    void json_has_every_figure_or_the_reason() throws IOException {
        write(small());
        JsonNode json =
                new ObjectMapper().readTree(runs("results", "--format", "json").out());

        assertThat(json.at("/attempts")).hasSize(4);
        assertThat(json.at("/class/attempts").asInt()).isEqualTo(4);
        assertThat(json.at("/class/muted").asBoolean()).isTrue();
        assertThat(json.at("/class/alpha/value").isNumber()).isTrue();
        assertThat(json.at("/items")).hasSize(4);
        assertThat(json.at("/items/0/facility/value").asDouble()).isEqualTo(50);
        assertThat(json.at("/items/0/options/1/suspectedMiskey").asText()).isNotEqualTo("NONE");
        assertThat(json.at("/items/0/options/2/itemRest/value").isNull()).isTrue();
        assertThat(json.at("/items/0/options/2/itemRest/reason").asText()).isEqualTo("everyone chose it, or nobody");
        assertThat(json.at("/items/0/options/2/nonFunctioning").asBoolean()).isTrue();
        assertThat(json.at("/items/3/wrong/0/times").asInt()).isEqualTo(2);
        assertThat(json.at("/toTeach/0/file").asText()).isEqualTo("papers/mill.txt");
        assertThat(json.at("/leftOut")).isEmpty();
    }

    @Test
    void tables_are_written_whole_and_formulas_are_neutralised() throws IOException {
        write(small());
        Ran ran = runs("results", "--marks", "results/marks.csv", "--items", "items.csv");

        assertThat(ran.code()).isZero();
        assertThat(Files.readString(results.resolve("marks.csv")))
                .startsWith("name,mark,maximum,percent,")
                .contains("\r\n'=Dan,1,4,25,true,exam,");
        assertThat(Files.readString(folder.resolve("items.csv")))
                .startsWith("item,type,stem,attempts,muted,facility,")
                .contains("\r\nyear,single,\"In which year was the mill\nbuilt?\",4,true,50,");
        // Where it lies among the results it is not taken for one of them.
        assertThat(runs("results", "--marks", "results/marks.csv").code()).isZero();
    }

    @Test
    void a_table_on_standard_output_stands_alone_and_clean() throws IOException {
        List<Attempt> attempts = new ArrayList<>(small());
        attempts.add(attempt("Eva\u001b[2J", 0, Response.Chosen.of(0, 1), 0, "Smith"));
        write(attempts);
        Ran ran = runs("results", "--marks", "-");

        assertThat(ran.lines()).hasSize(6);
        assertThat(ran.out()).contains("\r\nEva\u241b[2J,3,4,75,").doesNotContain("\u001b");
        assertThat(ran.lines().get(0)).startsWith("name,mark,");
        assertThat(runs("results", "--marks", "-", "--items", "-").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void what_cannot_be_used_is_named_and_the_rest_stands() throws IOException {
        write(small());
        String whole = ResultsJson.of(small().get(0));
        Files.writeString(results.resolve("cut.json"), whole.substring(0, whole.length() / 2));
        Files.writeString(results.resolve("marks.csv"), "name,mark\nAnn,3\n");
        Ran ran = runs("results", "nowhere.json", "\u001b[2J");

        assertThat(ran.code()).isEqualTo(ExitCode.FOUND);
        assertThat(ran.err().lines())
                .anySatisfy(line -> assertThat(line).startsWith("left out: results/cut.json: it is broken or cut off"))
                .anySatisfy(line -> assertThat(line).startsWith("left out: results/marks.csv: it is no results file"))
                .anySatisfy(line -> assertThat(line).isEqualTo("left out: nowhere.json: it is not there."))
                .hasSize(4);
        assertThat(ran.err()).doesNotContain("\u001b");
        assertThat(ran.out()).contains("4 attempts");
    }

    @Test
    void no_usable_file_at_all_is_a_mistake() throws IOException {
        Files.writeString(results.resolve("empty.json"), "");
        Ran ran = runs("results");

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("left out: results/empty.json: it is empty.", "no results file to gather");
        assertThat(ran.out()).isEmpty();
        assertThat(runs().code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_mark_that_was_raised_is_named_and_put_right() throws IOException {
        Attempt bob = small().get(1);
        List<AttemptItem> items = new ArrayList<>(bob.items());
        items.set(3, items.get(3).marked(1, 1, 1));
        write(List.of(bob.with(items)));
        Ran ran = runs("results");

        assertThat(ran.err())
                .isEqualTo("results/file0.json: question miller: credit 1 in the file, 0 when marked again.\n");
        assertThat(ran.out()).contains("Bob: 1 of 4 (25 %)");
    }

    @Test
    void an_answer_to_a_question_that_the_bank_does_not_have_is_named() throws IOException {
        Attempt bob = small().get(1);
        List<AttemptItem> items = new ArrayList<>(bob.items());
        items.add(Attempts.choosing("", Attempts.bank(1), 0).items().get(0));
        write(List.of(bob.with(items)));

        assertThat(runs("results").err())
                .isEqualTo("results/file0.json: question q1: the bank has none of this name; its mark stands.\n");
    }

    @Test
    void a_file_given_by_two_names_counts_once() throws IOException {
        write(small());

        assertThat(runs("results", "results/file0.json", folder + "/results/file1.csv")
                        .out())
                .startsWith("A mill and a pond: 4 attempts.");
    }

    @Test
    void another_edition_of_the_bank_is_told_apart() throws IOException {
        Bank other = Attempts.bank(2);
        Attempt eva = Attempts.choosing("Eva\u0007", other, 0, 1);
        write(List.of(small().get(0), eva));
        Ran ran = runs("results");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("A mill and a pond: 1 attempt.");
        assertThat(ran.out())
                .contains("Of another bank, or of this one as it was before an edit")
                .contains("Eva\u2407: 1 of 2 (50 %)")
                .contains("bank class, digest " + eva.digest());
    }

    @Test
    void files_of_another_bank_alone_have_marks_and_no_figures() throws IOException {
        write(List.of(Attempts.choosing("Eva", Attempts.bank(2), 0, 1)));
        Ran ran = runs("results");

        assertThat(ran.out()).contains("No file is of this bank as it is now").contains("Eva: 1 of 2");
        assertThat(ran.out()).doesNotContain("Facility");
    }

    @Test
    void another_format_is_refused() {
        assertThat(runs("--format", "jsn", "x").err()).contains("Did you mean 'json'?");
    }

    /** A ratio, since machines differ: twenty files warm up what two hundred run on. */
    @Test
    @Tag("once")
    void two_hundred_files_take_no_longer_each_than_twenty() throws IOException {
        Bank bank = Attempts.bank(120);
        List<Attempt> attempts = Attempts.random(bank, 200, 1);
        MadeUpClass.write(attempts.subList(0, 20), folder.resolve("few"), folder.resolve("few-csv"));
        MadeUpClass.write(attempts, folder.resolve("all"), folder.resolve("all-csv"));
        Ran.Setting setting = Ran.in(folder).banksFrom(choice -> bank);

        for (String form : List.of("", "-csv")) {
            long few = nanos(setting, "few" + form, 20);
            long all = nanos(setting, "all" + form, 200);
            assertThat(all / 200.0).as("a file of 200" + form).isLessThan(4 * few / 20.0);
        }
    }

    private static long nanos(Ran.Setting setting, String files, int attempts) {
        long start = System.nanoTime();
        Ran ran = setting.runs("results", files);
        assertThat(ran.out()).startsWith("For a class: " + attempts + " attempts.");
        return System.nanoTime() - start;
    }
}
