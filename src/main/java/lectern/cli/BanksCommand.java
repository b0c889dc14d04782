package lectern.cli;

import java.util.concurrent.Callable;
import lectern.front.plain.PlainOutput;
import lectern.front.tui.Banks;
import lectern.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lectern banks}: the banks that are known. */
@Command(
        name = "banks",
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "Lists the bank that would be opened now, those that were opened before, and the one that Lectern"
                + " comes with, with what is due in each.",
        footer = {"", "Exit codes: 0 done; 2 a mistake on the command line."})
final class BanksCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    TextOrJson form = new TextOrJson();

    @Mixin
    Common common = new Common();

    BanksCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        boolean asJson = form.isJson();
        Surroundings around = invocation.around();
        KnownBanks banks =
                new KnownBanks(BankChoice.of(common.bank, around, Settings.read(around)), invocation.shelf(), around);
        banks.lookNow();
        if (asJson) {
            JsonWriter json = new JsonWriter(invocation.out()::text);
            json.document(() -> json.objects("banks", banks.known(), bank -> {
                json.text("title", bank.title());
                json.text("place", bank.place());
                json.text("what", bank.what());
            }));
            return ExitCode.DONE;
        }
        PlainOutput out = invocation.lines();
        for (Banks.Known bank : banks.known()) {
            out.line(bank.title() + ", " + bank.place() + ": " + bank.what());
        }
        out.flush();
        return ExitCode.DONE;
    }
}
