package lectern.cli;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import lectern.front.Due;
import lectern.front.Journal;
import lectern.front.Logbook;
import lectern.front.Unfinished;
import lectern.history.Ending;
import lectern.history.Entry;
import lectern.history.EntryIds;
import lectern.history.History;
import lectern.history.Mode;
import lectern.history.Recording;
import lectern.history.Resumption;
import lectern.history.RunId;
import lectern.history.Unavailable;
import lectern.model.Bank;
import lectern.model.UnsoundQuestion;
import lectern.quiz.Quiz;
import lectern.quiz.Terms;
import lectern.schedule.Fsrs6;
import lectern.study.Grading;
import lectern.view.KnownSentences;
import lectern.view.StatisticsView;

/** The quizzes of one bank in the learner's history. */
final class HistoryLogbook implements Logbook, LeftQuiz.Journals, AutoCloseable {
    private final Bank bank;
    private final History history;
    private final InstantSource clock;
    private final Supplier<Recording.Maker> maker;
    private final Queue<String> news = new ConcurrentLinkedQueue<>();
    private final Set<RunId> ownRuns = ConcurrentHashMap.newKeySet();
    private final boolean studied;
    private final boolean firstTime;
    private final DueStudy study;
    private final Background background = new Background();
    private final KnownByNow known;
    private boolean asked;
    private boolean sentencesWanted;
    private volatile Optional<Unfinished> unfinished = Optional.empty();
    private volatile String remark = "";
    /** A quiz that cannot go on and hides those left before it, until a new one is begun. */
    private volatile Optional<Entry.RunBegun> stuck = Optional.empty();

    /**
     * The quizzes of a bank, and what of it is to be studied.
     *
     * @param studied whether anybody wants to know the latter: all of the history is read for it
     */
    HistoryLogbook(Bank bank, Surroundings around, boolean studied) {
        this.studied = studied;
        this.bank = bank;
        this.clock = around.clock();
        this.firstTime = !Files.exists(HistoryFile.place(around).file());
        this.history = HistoryFile.in(around, salvaged -> news.add(salvaged.sentence()));
        // Chance and time zones take a while to load: not before something happens.
        this.maker = new Once<>(() -> maker(around));
        this.study = new DueStudy(bank, history, around);
        this.known = new KnownByNow(bank, history, around);
    }

    HistoryLogbook(Bank bank, Surroundings around) {
        this(bank, around, false);
    }

    static Recording.Maker maker(Surroundings around) {
        return maker(around, Grading.of(Mode.PRACTICE, false, Fsrs6.VERSION));
    }

    static Recording.Maker maker(Surroundings around, Recording.Grading grading) {
        return new Recording.Maker(
                new EntryIds(new SecureRandom()::nextLong), around.clock(), ZoneId.systemDefault(), grading);
    }

    @Override
    public synchronized void open() {
        if (asked) {
            return;
        }
        asked = true;
        boolean sentences = sentencesWanted;
        background.run(() -> {
            look();
            lookForDue();
            if (sentences) {
                known.look();
            }
        });
    }

    @Override
    public synchronized void refresh() {
        if (studied) {
            background.run(this::lookForDue);
        }
    }

    @Override
    public synchronized void wantSentences() {
        sentencesWanted = true;
        if (asked) {
            background.run(known::look);
        }
    }

    @Override
    public KnownSentences sentences() {
        return known.sentences();
    }

    @Override
    public boolean isNew() {
        return firstTime;
    }

    @Override
    public Optional<StatisticsView> statistics() {
        return known.statistics();
    }

    @Override
    public String whyNoStatistics() {
        return known.whyNot();
    }

    private void lookForDue() {
        if (studied) {
            try {
                study.look();
            } catch (Unavailable | Complaint | UnsoundQuestion e) {
                remark = String.valueOf(e.getMessage());
            }
        }
    }

    @Override
    public Optional<Due> due() {
        return study.due();
    }

    /** Looks for a quiz that was left, waiting for the history. */
    void look() {
        try {
            LeftQuiz found = find();
            if (found instanceof LeftQuiz.Open open
                    && !ownRuns.contains(open.run().run())) {
                unfinished = Optional.of(open.unfinished());
            } else if (found instanceof LeftQuiz.Changed changed) {
                remark = changed.sentence();
                stuck = Optional.of(changed.run());
            }
        } catch (Unavailable | UnsoundQuestion e) {
            // Home tells it; a quiz is told with the first answer that cannot be kept.
            remark = String.valueOf(e.getMessage());
        }
    }

    private LeftQuiz find() throws Unavailable {
        return LeftQuiz.find(history, maker.get(), bank, this);
    }

    @Override
    public boolean isUnderWay(Entry.RunBegun run) {
        return ownRuns.contains(run.run());
    }

    @Override
    public Unfinished goingOn(Entry.RunBegun run, Resumption.Possible from) {
        Recording recording = Recording.resume(makerFor(run.mode(), run.terms()), run, from);
        return new Unfinished(
                from.session(), new HistoryJournal(history, () -> recording, true, this), LeftQuiz.begun(run));
    }

    /** The quiz that was left last, waiting for the history; empty if there is none. */
    synchronized Optional<Unfinished> resumed() {
        try {
            LeftQuiz found = find();
            if (found instanceof LeftQuiz.Changed changed) {
                throw new Complaint(changed.sentence() + " lectern quiz begins a new one.");
            }
            if (!(found instanceof LeftQuiz.Open open)) {
                return Optional.empty();
            }
            // It is under way now: nobody has to look for it again, nor to end it.
            ownRuns.add(open.run().run());
            asked = true;
            return Optional.of(open.unfinished());
        } catch (Unavailable e) {
            throw new Complaint(String.valueOf(e.getMessage()));
        }
    }

    /** The same; that there is none is the user's mistake. */
    Unfinished toResume() {
        return resumed()
                .orElseThrow(() ->
                        new Complaint("no quiz of this bank was left unfinished; lectern quiz begins a new one."));
    }

    @Override
    public boolean isOpening() {
        return background.isBusy();
    }

    @Override
    public Journal begin(Quiz quiz) {
        Mode mode = quiz.terms().exam() ? Mode.EXAM : Mode.PRACTICE;
        Instant now = clock.instant();
        Supplier<Recording> recording = new Once<>(() -> {
            Recording begun = Recording.begin(makerFor(mode, quiz.terms()), quiz, mode, now);
            ownRuns.add(begun.run().run());
            abandonStuck();
            return begun;
        });
        return new HistoryJournal(history, recording, false, this);
    }

    private Recording.Maker makerFor(Mode mode, Terms terms) {
        return maker.get().with(Grading.of(mode, terms.openBook(), Fsrs6.VERSION));
    }

    private void abandonStuck() {
        stuck.ifPresent(run -> {
            try {
                history.append(List.of(maker.get().ended(run, Ending.ABANDONED)));
                stuck = Optional.empty();
            } catch (Unavailable e) {
                // What is kept next fails as well, and tells it.
            }
        });
    }

    @Override
    public Optional<Unfinished> unfinished() {
        return unfinished;
    }

    @Override
    public String remark() {
        return remark;
    }

    @Override
    public List<String> news() {
        List<String> told = new ArrayList<>();
        for (String next = news.poll(); next != null; next = news.poll()) {
            told.add(next);
        }
        return told;
    }

    @Override
    public void close() {
        history.close();
    }
}
