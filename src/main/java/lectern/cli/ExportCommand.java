package lectern.cli;

import java.util.List;
import java.util.concurrent.Callable;
import lectern.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern export}: the bank for other programs. */
@Command(
        name = "export",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Writes the bank, with the place of every citation, for other programs.",
        footer = {
            "",
            "Exit codes: 0 done; 2 a mistake on the command line or in the bank; 70 the output cannot be written."
        })
final class ExportCommand implements Callable<Integer> {
    private static final Known FORMATS = new Known("format", List.of("json"));

    private final Invocation invocation;

    @Option(names = "--format", paramLabel = "F", description = "json, which is also what you get without it.")
    String format = "json";

    @Mixin
    Common common = new Common();

    ExportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        FORMATS.checked(format);
        new BankJson(new JsonWriter(invocation.out()::text)).write(invocation.bank(common));
        return ExitCode.DONE;
    }
}
