package lectern.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import lectern.front.Due;
import lectern.front.tui.Banks;
import lectern.history.History;
import lectern.history.Unavailable;
import lectern.model.Bank;
import lectern.model.UnsoundQuestion;
import lectern.text.Sanitizer;
import lectern.view.PlainWording;
import org.jspecify.annotations.Nullable;

/** The bank that is open, those that were opened before, and the one inside the program. */
final class KnownBanks implements Banks {
    private final BankChoice open;
    private final Shelf shelf;
    private final Surroundings around;
    /** Most who start a quiz never ask for other banks. */
    private @Nullable List<BankChoice> choices;

    private @Nullable AtomicReferenceArray<Known> known;
    private final Background background = new Background();
    private Optional<BankChoice> chosen = Optional.empty();
    private boolean looked;

    KnownBanks(BankChoice open, Shelf shelf, Surroundings around) {
        this.open = open;
        this.shelf = shelf;
        this.around = around;
    }

    private synchronized AtomicReferenceArray<Known> found() {
        AtomicReferenceArray<Known> made = known == null ? unlooked(choices()) : known;
        known = made;
        return made;
    }

    private static AtomicReferenceArray<Known> unlooked(List<BankChoice> all) {
        AtomicReferenceArray<Known> unlooked = new AtomicReferenceArray<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            unlooked.set(i, new Known(titleOf(all.get(i)), "", place(all.get(i))));
        }
        return unlooked;
    }

    private synchronized List<BankChoice> choices() {
        List<BankChoice> made = choices == null ? read() : choices;
        choices = made;
        return made;
    }

    private List<BankChoice> read() {
        List<BankChoice> all = new ArrayList<>(List.of(open));
        for (Path folder : BankList.in(around).folders()) {
            if (!folder.equals(folderOf(open))) {
                all.add(new BankChoice.InFolder(folder, "known"));
            }
        }
        if (!(open instanceof BankChoice.BuiltIn)) {
            all.add(new BankChoice.BuiltIn());
        }
        return all;
    }

    private static Path folderOf(BankChoice choice) {
        return choice instanceof BankChoice.InFolder folder
                ? folder.folder().toAbsolutePath().normalize()
                : Path.of("");
    }

    private static String titleOf(BankChoice choice) {
        Path name = folderOf(choice).getFileName();
        return choice instanceof BankChoice.InFolder && name != null
                ? Sanitizer.line(name.toString())
                : "The bank that Lectern comes with";
    }

    private static String place(BankChoice choice) {
        return choice instanceof BankChoice.InFolder
                ? Sanitizer.line(folderOf(choice).toString())
                : "inside Lectern";
    }

    @Override
    public List<Known> known() {
        List<Known> all = new ArrayList<>();
        for (int i = 0; i < choices().size(); i++) {
            all.add(found().get(i));
        }
        return all;
    }

    @Override
    public synchronized void look() {
        if (!looked) {
            looked = true;
            background.run(this::lookNow);
        }
    }

    @Override
    public boolean isLooking() {
        return background.isBusy();
    }

    /** Looks into each bank, now. */
    void lookNow() {
        for (int i = 0; i < choices().size(); i++) {
            found().set(i, looked(choices().get(i)));
        }
    }

    private Known looked(BankChoice choice) {
        Path folder = folderOf(choice);
        if (choice instanceof BankChoice.InFolder && !Files.exists(folder.resolve("bank.yaml"))) {
            return new Known(titleOf(choice), "There is no bank any more.", place(choice));
        }
        try {
            Bank bank = shelf.open(choice);
            return new Known(Sanitizer.line(bank.title()), PlainWording.size(bank) + due(bank), place(choice));
        } catch (FaultyBank | UnsoundQuestion e) {
            return new Known(titleOf(choice), "It has errors; lectern check tells them.", place(choice));
        } catch (Complaint e) {
            return new Known(titleOf(choice), Sanitizer.line(String.valueOf(e.getMessage())), place(choice));
        }
    }

    /** What of a bank is to be studied; nothing where the history cannot be read. */
    private String due(Bank bank) {
        try (History history = HistoryFile.in(around, salvaged -> {})) {
            DueStudy study = new DueStudy(bank, history, around);
            study.look();
            return study.due()
                    .map(Due::counts)
                    .map(counts -> counts.isEmpty() ? "; nothing is due" : "; " + counts)
                    .orElse("");
        } catch (Unavailable | Complaint e) {
            return "";
        }
    }

    /** One that has errors can be gone to: there they are told. */
    @Override
    public String choose(int index) {
        BankChoice choice = choices().get(index);
        try {
            shelf.open(choice);
        } catch (FaultyBank e) {
            chosen = Optional.of(choice);
            return "";
        } catch (Complaint e) {
            return Sanitizer.line(String.valueOf(e.getMessage()));
        }
        chosen = Optional.of(choice);
        return "";
    }

    /** The bank to go on with, if another was chosen. */
    Optional<BankChoice> chosen() {
        return chosen;
    }
}
