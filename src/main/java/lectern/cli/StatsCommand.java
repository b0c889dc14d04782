package lectern.cli;

import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.front.plain.PlainOutput;
import lectern.json.JsonWriter;
import lectern.model.Bank;
import lectern.schedule.Moment;
import lectern.schedule.Timetable;
import lectern.statistics.Statistics;
import lectern.study.Learner;
import lectern.view.Charts;
import lectern.view.StatisticsView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern stats}: what has been learned, and how well it stays. */
@Command(
        name = "stats",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Shows what you have answered, what you recall, what comes due, and what to read again.",
        footer = {
            "",
            "Exit codes: 0 done; 2 a mistake on the command line or in the bank, or a history that cannot be read."
        })
final class StatsCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    TextOrJson form = new TextOrJson();

    @Mixin
    Common common = new Common();

    @Mixin
    PlainOption lines = new PlainOption();

    @Option(names = "--ascii", description = "Charts in ASCII.")
    boolean ascii;

    StatsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        boolean asJson = form.isJson();
        Bank bank = invocation.bank(common);
        Surroundings around = invocation.around();
        Moment now = new Moment(around.clock().instant(), ZoneId.systemDefault());
        Timetable timetable = FittedParameters.in(around).timetable(bank.id());
        Learner learner = new UsedHistory(around).learner(bank, timetable);
        Statistics statistics = KnownByNow.statistics(bank, learner, timetable, now);
        if (asJson) {
            new StatisticsJson(new JsonWriter(invocation.out()::text)).write(bank, statistics, now.at());
            return ExitCode.DONE;
        }
        PlainOutput out = invocation.lines();
        new StatisticsView(bank, statistics, charts()).lines().forEach(out::line);
        out.flush();
        return ExitCode.DONE;
    }

    private Optional<Charts> charts() {
        Settings settings = Settings.read(invocation.around());
        if (lines.isPlain(invocation.around(), settings)) {
            return Optional.empty();
        }
        return Optional.of(Look.isAscii(ascii, invocation.around(), settings) ? Charts.ASCII : Charts.UNICODE);
    }
}
