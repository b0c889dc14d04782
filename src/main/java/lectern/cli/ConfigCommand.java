package lectern.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import lectern.front.plain.PlainOutput;
import lectern.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lectern config}: the settings. */
@Command(
        name = "config",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Shows every setting, its value, where it comes from, and what is wrong in config.yaml.",
        footer = {"", "Exit codes: 0 done; 2 a mistake on the command line or in config.yaml."})
final class ConfigCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    TextOrJson form = new TextOrJson();

    @Mixin
    Common common = new Common();

    @Mixin
    DisplayOptions display = new DisplayOptions();

    ConfigCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        boolean asJson = form.isJson();
        SettingReport report = SettingReport.of(Settings.read(invocation.around()), options());
        if (asJson) {
            JsonWriter json = new JsonWriter(invocation.out()::text);
            json.document(() -> write(report, json));
        } else {
            PlainOutput out = invocation.lines();
            write(report, out);
            out.flush();
        }
        return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.USAGE;
    }

    private Map<SettingName, String> options() {
        Map<SettingName, String> options = new EnumMap<>(SettingName.class);
        options.put(SettingName.BANK, common.bank);
        options.put(SettingName.PLAIN, display.lines.plain ? "yes" : "");
        options.put(SettingName.COLOR, display.color);
        options.put(SettingName.THEME, display.theme);
        options.put(SettingName.ASCII, display.ascii ? "yes" : "");
        return options;
    }

    private static void write(SettingReport report, PlainOutput out) {
        out.line("Settings: " + report.file().path() + (report.there() ? "" : " (not there)"));
        out.line("Data: " + report.data());
        for (SettingReport.Settled setting : report.settings()) {
            SettingName name = setting.name();
            String source = setting.source().isEmpty() ? "by default" : "from " + setting.source();
            out.line(name.word() + ": " + setting.value() + " (" + source + "). " + name.does() + "; " + name.allowed()
                    + "; " + name.variable() + ".");
        }
        for (SettingsFile.KeyLine line : report.file().keys()) {
            out.line("key " + line.name() + ": " + String.join(", ", line.keys()) + " (from "
                    + report.file().at(line.line()) + ").");
        }
        report.problems().forEach(problem -> problem.lines().forEach(out::line));
    }

    private static void write(SettingReport report, JsonWriter json) {
        json.text("file", report.file().path().toString());
        json.truth("exists", report.there());
        json.text("data", report.data());
        json.objects("settings", report.settings(), setting -> {
            json.text("name", setting.name().word());
            json.text("value", setting.value());
            json.text("source", setting.source());
            json.text("variable", setting.name().variable());
            json.text("allowed", setting.name().allowed());
            json.text("default", setting.name().usual());
        });
        json.objects("keys", report.file().keys(), line -> {
            json.text("command", line.name());
            json.texts("keys", line.keys());
            json.text("source", report.file().at(line.line()));
        });
        json.texts("problems", report.problems());
    }
}
