package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lectern.history.Entry;
import lectern.history.Forgetting;
import lectern.history.Given;
import lectern.history.Grade;
import lectern.history.InMemoryHistory;
import lectern.history.Mode;
import lectern.history.Sample;
import lectern.history.Treatment;
import lectern.history.Unavailable;
import lectern.marking.Certainty;
import lectern.marking.Mark;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.sample.SampleBank;
import lectern.schedule.Fsrs6;
import lectern.schedule.Parameters;
import lectern.schedule.Policy;
import lectern.schedule.Timetable;
import lectern.study.Learner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldFileTest {
    private static final Bank BANK =
            new Bank(Sample.BANK, "Sample", SampleBank.BANK.articles(), SampleBank.BANK.questions(), Map.of());
    private static final List<Question> QUESTIONS = List.of(SampleBank.NAME, SampleBank.YEAR, SampleBank.SEEN);
    private static final Timetable TIMETABLE = new Timetable(new Fsrs6(Parameters.DEFAULTS), Policy.USUAL);
    private static final Timetable OTHER = new Timetable(new Fsrs6(slower()), Policy.USUAL);

    @TempDir
    Path cache;

    private final InMemoryHistory history = new InMemoryHistory();
    private final Sample sample = new Sample(1);

    private static Parameters slower() {
        double[] weights = Parameters.DEFAULTS.weights().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        weights[2] = 5;
        return Parameters.of(weights);
    }

    private FoldFile file() {
        return FoldFile.of(BANK, cache);
    }

    private void write() throws Unavailable {
        file().write(FoldingHistory.of(history, BANK).asRead(), TIMETABLE);
    }

    private void begin() {
        Entry.RunBegun run = sample.begun(Sample.BANK);
        history.append(List.of(run, sample.answer(run, 1, Grade.GOOD), sample.treated(new Treatment.Flag())));
    }

    @Test
    void folded_and_the_rest_come_to_what_all_comes_to_whatever_happens_between() throws Unavailable {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int used = 0;
        for (int round = 0; round < 60; round++) {
            RandomHistory made = new RandomHistory(random);
            made.grow(1 + random.nextInt(60));
            file().write(FoldingHistory.of(made.history, BANK).asRead(), TIMETABLE);
            for (int step = 0; step < 4; step++) {
                made.grow(random.nextInt(20));
                if (random.nextInt(6) == 0) {
                    made.forget();
                }
                FoldingHistory fast = FoldingHistory.of(made.history, BANK, file());
                assertSame(fast.learner(), FoldingHistory.of(made.history, BANK).learner(), seed, round);
                used += fast.asRead().position() > 0 ? 1 : 0;
                if (random.nextBoolean()) {
                    file().write(fast.asRead(), TIMETABLE);
                }
            }
        }
        assertThat(used).isPositive();
    }

    private static void assertSame(Learner folded, Learner all, long seed, int round) {
        String where = "seed " + seed + ", round " + round;
        assertThat(folded).as(where).isEqualTo(all);
        assertThat(folded.reviews()).as(where).isEqualTo(all.reviews());
        assertThat(folded.totals(TIMETABLE)).as(where).isEqualTo(all.totals(TIMETABLE));
        assertThat(folded.totals(OTHER)).as(where).isEqualTo(all.totals(OTHER));
        for (QuestionId question : all.questions()) {
            assertThat(folded.card(question, TIMETABLE)).as(where).isEqualTo(all.card(question, TIMETABLE));
            assertThat(folded.care(question)).as(where).isEqualTo(all.care(question));
        }
    }

    @Test
    void what_was_folded_is_not_read_again() throws Unavailable {
        begin();
        write();
        assertThat(file().read().orElseThrow().position()).isEqualTo(3);
        assertThat(FoldingHistory.of(history, BANK, file()).learner())
                .isEqualTo(FoldingHistory.of(history, BANK).learner());
    }

    @Test
    void another_history_and_one_with_something_forgotten_are_read_anew() throws Unavailable {
        begin();
        write();
        history.forget(new Forgetting.OfQuestion(Sample.BANK, SampleBank.NAME.id()));
        assertThat(FoldingHistory.of(history, BANK, file()).learner().questions())
                .isEmpty();
        assertThat(FoldingHistory.of(new InMemoryHistory(), BANK, file()).learner())
                .isEqualTo(Learner.NEW);
    }

    @Test
    void a_bank_with_other_names_has_another_file_content() throws Unavailable {
        begin();
        write();
        Map<QuestionId, QuestionId> ids = Map.of(SampleBank.NAME.id(), new QuestionId("present"));
        Bank renamed = new Bank(BANK.id(), BANK.title(), BANK.articles(), BANK.questions(), ids);
        assertThat(FoldFile.of(renamed, cache).read()).isEmpty();
    }

    @Test
    void what_was_folded_by_other_parameters_is_folded_anew_once() throws Unavailable {
        begin();
        write();
        Learner read = FoldingHistory.of(history, BANK).learner();

        FoldingHistory.of(history, BANK, file(), TIMETABLE).folded(file(), TIMETABLE);
        assertThat(folded().isFoldedBy(TIMETABLE)).isTrue();
        FoldingHistory.of(history, BANK, file(), OTHER).folded(file(), OTHER);

        assertThat(folded().isFoldedBy(OTHER)).isTrue();
        assertThat(folded().totals(OTHER)).isEqualTo(read.totals(OTHER));
        assertThat(folded().card(SampleBank.NAME.id(), OTHER)).isEqualTo(read.card(SampleBank.NAME.id(), OTHER));
    }

    private Learner folded() {
        return file().read().orElseThrow().learner();
    }

    @Test
    void cards_of_other_parameters_are_replayed() throws Unavailable {
        begin();
        write();
        QuestionId name = SampleBank.NAME.id();
        assertThat(FoldingHistory.of(history, BANK, file()).learner().card(name, OTHER))
                .isEqualTo(FoldingHistory.of(history, BANK).learner().card(name, OTHER))
                .isNotEqualTo(FoldingHistory.of(history, BANK, file()).learner().card(name, TIMETABLE));
    }

    @Test
    void a_run_whose_beginning_comes_late_counts() throws Unavailable {
        Entry.RunBegun run = sample.begun(Sample.BANK);
        history.append(List.of(sample.answer(run, 1, Grade.GOOD)));
        write();
        history.append(List.of(run));
        assertThat(FoldingHistory.of(history, BANK, file()).learner().reviews()).hasSize(1);
    }

    @Test
    void a_file_that_is_damaged_or_cut_off_is_as_none() throws Unavailable, IOException {
        begin();
        write();
        Path written = only();
        byte[] whole = Files.readAllBytes(written);
        for (int i = 0; i < whole.length; i++) {
            Files.write(written, Arrays.copyOf(whole, i));
            assertThat(file().read()).as("%d bytes", i).isEmpty();
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            Files.write(written, damaged);
            assertThat(file().read()).as("byte %d", i).isEmpty();
        }
        Files.write(written, whole);
        assertThat(file().read()).isPresent();
    }

    @Test
    void a_cache_that_cannot_be_written_does_no_harm() throws Unavailable, IOException {
        begin();
        Files.writeString(cache.resolve("file"), "");
        FoldFile nowhere = FoldFile.of(BANK, cache.resolve("file"));
        nowhere.write(FoldingHistory.of(history, BANK).asRead(), TIMETABLE);
        assertThat(nowhere.read()).isEmpty();
    }

    private Path only() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(cache)) {
            List<Path> all = new ArrayList<>();
            files.forEach(all::add);
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    /** Entries of all kinds in any order; some were answered long before, as imported ones are. */
    private static final class RandomHistory {
        private final InMemoryHistory history = new InMemoryHistory();
        private final Random random;
        private final Sample sample;
        private final List<Entry.RunBegun> runs = new ArrayList<>();
        private final List<Entry.Answer> answers = new ArrayList<>();

        RandomHistory(Random random) {
            this.random = random;
            this.sample = new Sample(random.nextLong());
        }

        void grow(int entries) {
            for (int i = 0; i < entries; i++) {
                sample.at(Sample.NOON.plus(Duration.ofMinutes(random.nextInt(100_000) - 50_000)));
                history.append(List.of(entry(1 + i)));
            }
        }

        void forget() {
            QuestionId question =
                    QUESTIONS.get(random.nextInt(QUESTIONS.size())).id();
            history.forget(
                    random.nextInt(4) == 0
                            ? new Forgetting.OfBank(Sample.BANK)
                            : new Forgetting.OfQuestion(Sample.BANK, question));
        }

        private Entry entry(int serial) {
            int kind = random.nextInt(10);
            if (runs.isEmpty() || kind == 0) {
                Mode mode = random.nextInt(3) == 0 ? Mode.CRAM : Mode.STUDY;
                runs.add(sample.begun(random.nextInt(9) == 0 ? Sample.OTHER : Sample.BANK, mode, kind == 1));
                if (random.nextInt(4) > 0) {
                    return runs.get(runs.size() - 1);
                }
            }
            Entry.RunBegun run = runs.get(random.nextInt(runs.size()));
            if (kind == 1) {
                return run;
            } else if (kind == 2 && !answers.isEmpty()) {
                return sample.retraction(answers.get(random.nextInt(answers.size())));
            } else if (kind == 3 && !answers.isEmpty()) {
                return sample.regrading(answers.get(random.nextInt(answers.size())), Grade.of(random.nextInt(5)));
            } else if (kind == 4) {
                List<Treatment> all = List.of(
                        new Treatment.Suspend(),
                        new Treatment.Resume(),
                        new Treatment.Bury(LocalDate.of(2026, 3, 9)),
                        new Treatment.Flag(),
                        new Treatment.Unflag());
                return sample.treated(all.get(random.nextInt(all.size())));
            } else if (kind == 5) {
                return sample.ended(run);
            }
            Question question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
            Entry.Answer answer =
                    varied(sample.answer(run, serial, random.nextInt(2), question, Grade.of(random.nextInt(5))));
            answers.add(answer);
            return answer;
        }

        private Entry.Answer varied(Entry.Answer answer) {
            Given given = answer.given();
            return new Entry.Answer(
                    answer.stamp(),
                    answer.run(),
                    answer.question(),
                    answer.digest(),
                    new Given(
                            given.serial(),
                            given.round(),
                            given.number(),
                            given.response(),
                            new Mark(random.nextDouble()),
                            given.help(),
                            given.closeCall(),
                            random.nextInt(4) == 0 ? Certainty.UNDECLARED : Certainty.ofLevel(1 + random.nextInt(3)),
                            Duration.ofMillis(random.nextInt(50))),
                    answer.graded());
        }
    }
}
