package lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lectern.front.plain.PlainOutput;
import lectern.json.FlatJson;
import lectern.json.JsonText;
import lectern.model.BankId;
import lectern.schedule.Evaluation;
import lectern.schedule.Fit;
import lectern.schedule.Fsrs6;
import lectern.schedule.Optimiser;
import lectern.schedule.Parameters;
import lectern.schedule.Policy;
import lectern.schedule.Review;
import lectern.schedule.Timetable;
import lectern.study.Learner;
import lectern.view.StudyWording;

/** The parameters of the memory model that were fitted to the learner, bank by bank, in a file of the data folder. */
final class FittedParameters {
    static final String NAME = "schedule.json";

    private final Path folder;
    private final Path file;

    private FittedParameters(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
    }

    static FittedParameters in(Surroundings around) {
        return new FittedParameters(Folders.of(around).data());
    }

    /** Those in use for a bank: the defaults until some were fitted. */
    Parameters of(BankId bank) {
        return Optional.ofNullable(read().get(bank.value())).map(this::parsed).orElse(Parameters.DEFAULTS);
    }

    /** The timetable of study by those in use for a bank. */
    Timetable timetable(BankId bank) {
        return new Timetable(new Fsrs6(of(bank)), Policy.USUAL);
    }

    /** Fits them to what was answered in a bank, and tells what changes. */
    int optimise(BankId bank, Learner learner, PlainOutput out) {
        List<List<Review>> reviews = learner.reviews();
        Parameters before = of(bank);
        Fit fit = Optimiser.fit(reviews);
        int observations = fit.before().observations();
        if (fit.extent() == Fit.Extent.NOTHING) {
            out.line(StudyWording.tooFew(observations, Optimiser.LEAST_OBSERVATIONS));
        } else {
            Evaluation loss = Optimiser.evaluate(reviews, new Fsrs6(before));
            write(bank, fit.parameters());
            out.line(StudyWording.fitted(
                    observations, loss.logLoss(), fit.after().logLoss()));
            out.lines(StudyWording.firstStabilities(before, fit.parameters()));
            out.line("Kept in " + file + ".");
        }
        out.flush();
        return ExitCode.DONE;
    }

    /** Takes away for good those of a bank, or all of them. */
    void forget(Optional<BankId> bank) {
        if (!Files.exists(file)) {
            return;
        }
        if (bank.isPresent()) {
            Map<String, String> all = new TreeMap<>(read());
            all.remove(bank.get().value());
            write(all);
            return;
        }
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new Complaint(file + " cannot be deleted: " + IoReason.of(e));
        }
    }

    private Map<String, String> read() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return FlatJson.read(Files.readString(file).strip()).orElseThrow(this::unreadable);
        } catch (IOException e) {
            throw new Complaint(file + " cannot be read: " + IoReason.of(e));
        }
    }

    private Parameters parsed(String weights) {
        try {
            return Parameters.of(Arrays.stream(weights.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private Complaint unreadable() {
        return new Complaint(file + " has no parameters of the schedule in it. Remove it, and fit them again with"
                + " lectern study --optimise.");
    }

    private void write(BankId bank, Parameters parameters) {
        Map<String, String> all = new TreeMap<>(read());
        all.put(bank.value(), parameters.weights().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        write(all);
    }

    private void write(Map<String, String> all) {
        String text = all.entrySet().stream()
                .map(entry -> JsonText.quoted(entry.getKey()) + ": " + JsonText.quoted(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}\n"));
        try {
            Files.createDirectories(folder);
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Complaint(file + " cannot be written: " + IoReason.of(e));
        }
    }
}
