package lectern.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row of the table of plain forms: what some commands of the full screen are in lines.
 *
 * @param places by their names in settings, or "*"
 * @param commands by their names in settings
 * @param form how it is had in lines, or "-- " and why it is of the screen alone
 * @param written what it writes that is not written without it, or "exit 0"
 */
record PlainForm(Set<String> places, Set<String> commands, String form, String written) {
    private static final String REASON = "-- ";
    private static final String TTY = "tty:";
    private static final String UNKEPT = "unkept:";
    private static final String FUNCTION = "\\[([^\\]]*)\\]";

    static PlainForm of(String row) {
        String[] cells = row.split(" \\| ", -1);
        return new PlainForm(
                Set.of(cells[0].split(" ")),
                Set.of(cells[1].split(" ")),
                cells[2],
                cells.length > 3 ? cells[3].replace("\\n", "\n") : "");
    }

    boolean isReason() {
        return form.startsWith(REASON);
    }

    boolean names(String place, String command) {
        return places.contains(place) && commands.contains(command);
    }

    /** The same where a type of question is asked. */
    PlainForm ofType(String type) {
        return new PlainForm(places, commands, form.replace("{type}", type), written);
    }

    /** Runs it as a whole. */
    Ran run(Ran.Setting lectern, Path folder) {
        return run(form.replaceAll(FUNCTION, "$1"), lectern, folder);
    }

    /** Runs what is left without the function. */
    Ran runWithout(Ran.Setting lectern, Path folder) {
        return run(form.replaceAll(FUNCTION + ";?", ""), lectern, folder);
    }

    boolean isSeenIn(Ran ran) {
        return written.equals("exit 0") ? ran.code() == 0 : ran.out().contains(written);
    }

    private static Ran run(String steps, Ran.Setting lectern, Path folder) {
        String bare = steps;
        Ran.Setting setting = lectern;
        if (bare.startsWith(UNKEPT)) {
            // No folder can be made below a file.
            setting = setting.with(
                    "LECTERN_HOME",
                    folder.resolve("bank/articles/keeper.txt/home").toString());
            bare = bare.substring(UNKEPT.length()).strip();
        }
        if (bare.startsWith(TTY)) {
            setting = setting.onTerminal(opening -> ExitCode.FAULT);
            bare = bare.substring(TTY.length()).strip();
        }
        Ran last = new Ran(0, "", "");
        for (String step : bare.split(" && ", -1)) {
            String[] parts = step.split("<", 2);
            List<String> typed = parts.length < 2
                    ? List.of()
                    : Arrays.stream(parts[1].strip().split(";", -1))
                            .filter(line -> !line.isEmpty())
                            .toList();
            String[] args = Stream.of(parts[0].strip().split(" "))
                    .filter(word -> !word.isEmpty())
                    .toArray(String[]::new);
            last = setting.typing(typed.toArray(String[]::new)).runs(plain(args));
        }
        return last;
    }

    private static String[] plain(String[] args) {
        return Stream.concat(Arrays.stream(args), Stream.of("--plain")).toArray(String[]::new);
    }
}
