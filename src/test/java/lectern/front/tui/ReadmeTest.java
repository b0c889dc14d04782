package lectern.front.tui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lectern.front.Command;
import lectern.front.Context;
import lectern.front.KeyMap;
import lectern.front.KeyNames;
import lectern.sample.Readme;
import lectern.view.Glyphs;
import lectern.view.KeyHint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the README shows of the full screen is what the full screen shows. */
@Tag("once")
class ReadmeTest {
    /** What all places have, and is told once. */
    private static final List<Command> EVERYWHERE = List.of(Command.PALETTE, Command.MOUSE);

    @Test
    void its_keys_are_the_key_maps() {
        KeyNames names = new KeyNames(KeyMap.standard(), Glyphs.UNICODE);
        Map<String, Context> told = new LinkedHashMap<>();
        told.put("a question", Context.TICKING);
        told.put("after an answer", Context.FEEDBACK);
        told.put("the results", Context.RESULTS);
        told.put("an article", Context.READER);
        String rows = told.entrySet().stream()
                .map(place -> "| " + place.getKey() + " | "
                        + told(names.help(place.getValue()).stream()
                                .filter(hint -> !isEverywhere(hint))
                                .toList())
                        + " |\n")
                .collect(Collectors.joining());
        rows += besides(names, "things to put in order, besides", Context.ORDERING, Context.TICKING);
        rows += besides(names, "a matching, besides", Context.MATCHING, Context.TICKING);
        rows += besides(names, "gaps to fill, besides", Context.FILLING, Context.TYPING);
        rows += besides(names, "how sure you are", Context.CERTAINTY, Context.TICKING);
        rows += besides(names, "study, besides", Context.STUDY_FEEDBACK, Context.FEEDBACK);
        rows += besides(names, "an exam, besides", Context.EXAM_CHOOSING, Context.CHOOSING);
        rows += besides(names, "the answer sheet of an exam", Context.EXAM_SHEET, Context.CHOOSING);
        rows += besides(names, "a review", Context.REVIEW, Context.FEEDBACK);
        rows += "| the list of commands | " + told(names.help(Context.PALETTE)) + " |\n";
        rows += "| everywhere | "
                + told(EVERYWHERE.stream()
                        .map(command -> new KeyHint(names.of(Context.HOME, command), command.explanation()))
                        .toList())
                + " |\n";
        Readme.assertPart("keys", "| at | keys |\n|---|---|\n" + rows);
    }

    /** The keys of a place that another one does not have. */
    private static String besides(KeyNames names, String place, Context context, Context other) {
        List<KeyHint> known = names.help(other);
        return "| " + place + " | "
                + told(names.help(context).stream()
                        .filter(hint -> !known.contains(hint) && !isEverywhere(hint))
                        .toList())
                + " |\n";
    }

    private static boolean isEverywhere(KeyHint hint) {
        return EVERYWHERE.stream().anyMatch(command -> hint.label().equals(command.explanation()));
    }

    private static String told(List<KeyHint> hints) {
        return hints.stream().map(ReadmeTest::told).collect(Collectors.joining("; "));
    }

    private static String told(KeyHint hint) {
        String keys = Arrays.stream(hint.key().split(" ", -1))
                .map(key -> "`" + key + "`")
                .collect(Collectors.joining(" "));
        return keys + " " + hint.label();
    }
}
