package lectern.classroom.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.classroom.Attempt;
import lectern.classroom.AttemptItem;
import lectern.classroom.Attempts;
import lectern.classroom.BankDigest;
import lectern.classroom.Occasion;
import lectern.marking.Certainty;
import lectern.model.BankId;
import lectern.model.QuestionId;
import lectern.model.QuestionType;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class RoundTripPropertyTest {
    private static final String[] PIECES = {
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "'",
        "\"",
        "\"\"",
        ",",
        ";",
        " ",
        "\u00a0",
        "\u3000",
        "\uff1d",
        "\uff0b",
        "\uff0d",
        "\uff20",
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"http://a\")",
        "-0.33",
        "1",
        "M\u00fcller",
        "\u0130stanbul",
        "\ud83d\ude80",
        "e\u0301",
        "\u0000",
        "\u001b[2J",
        "\ufeff",
        "\u2028",
        "\u202e",
        "{",
        "}",
        "\\",
        "null",
        "true"
    };

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static AttemptItem item(Random random, int number) {
        double maximum = random.nextInt(4);
        QuestionType[] types = QuestionType.values();
        Certainty[] certainties = Certainty.values();
        return new AttemptItem(
                new QuestionId(text(random) + number),
                types[random.nextInt(types.length)],
                text(random),
                text(random),
                random.nextInt(4) / 3.0,
                random.nextBoolean() ? maximum * random.nextDouble() : -random.nextInt(5) / 3.0,
                maximum,
                Duration.ofMillis(random.nextInt(1_000_000)),
                certainties[random.nextInt(certainties.length)],
                random.nextBoolean());
    }

    private static Attempt attempt(Random random) {
        List<AttemptItem> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add(item(random, i));
        }
        return new Attempt(
                text(random),
                new BankId("b" + text(random)),
                new BankDigest(String.format(java.util.Locale.ROOT, "%016x", random.nextLong())),
                random.nextLong(),
                random.nextBoolean() ? Occasion.EXAM : Occasion.PRACTICE,
                Attempts.BEGUN.plusMillis(random.nextInt(100_000)),
                Attempts.BEGUN.plusMillis(random.nextInt()),
                random.nextBoolean(),
                text(random),
                items);
    }

    @RepeatedTest(300)
    void an_attempt_comes_back_from_both_forms_exactly(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Attempt attempt = attempt(new Random(seed));

        for (String text : List.of(ResultsJson.of(attempt), ResultsCsv.of(attempt))) {
            assertThat(ResultsFile.read(text.getBytes(StandardCharsets.UTF_8)))
                    .as("seed " + seed)
                    .isEqualTo(new ReadResults.Whole(attempt));
        }
    }
}
