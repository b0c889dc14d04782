package lectern.front.tui;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lectern.cli.Sittings;
import lectern.front.Context;
import lectern.front.Journal;
import lectern.front.NotKept;
import lectern.marking.Scheme;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.quiz.Answered;
import lectern.quiz.Noted;
import lectern.quiz.Quiz;
import lectern.quiz.Terms;
import lectern.sample.SampleBank;
import lectern.sample.SampleQuiz;

/** Every place of the full screen, each in one state or several, as a person comes to it. */
final class Places {
    private static final Terms CERTAIN =
            new Terms(false, false, new Scheme(List.of(1, 1, 1), BigDecimal.ZERO, false, true), Duration.ZERO, 0, "");
    private static final Terms EXAM = new Terms(true, false, Scheme.USUAL, Duration.ZERO, 0, "");

    private Places() {}

    /** The states of a place; none if it is not known. */
    static List<Supplier<Pilot>> of(Context context) {
        return all().getOrDefault(context, List.of());
    }

    static Map<Context, List<Supplier<Pilot>>> all() {
        Map<Context, List<Supplier<Pilot>>> all = new EnumMap<>(Context.class);
        all.put(Context.HOME, List.of(() -> Pilot.home(Pilot.USUAL), Places::faulty));
        all.put(Context.SETUP, List.of(() -> Pilot.home(Pilot.USUAL).press("Down", "Down", "Down", "Enter")));
        asking(all);
        all.put(
                Context.CERTAINTY,
                List.of(() ->
                        Pilot.taking(SampleQuiz.of(CERTAIN, SampleBank.YEAR)).press("Enter")));
        all.put(Context.FEEDBACK, List.of(() -> asked(SampleBank.YEAR).press("Enter")));
        all.put(
                Context.RESULTS,
                List.of(
                        () -> asked(SampleBank.YEAR).press("Enter", "Enter"),
                        () -> asked(SampleBank.YEAR).press("2", "Enter", "Enter")));
        all.put(
                Context.REVIEW,
                List.of(
                        () -> asked(SampleBank.YEAR).press("Enter", "Enter", "v"),
                        () -> asked(SampleBank.YEAR, SampleBank.SEEN).press("Enter", "Enter", "Enter", "Enter", "v")));
        all.put(Context.ARTICLES, List.of(Places::articles));
        all.put(
                Context.READER,
                List.of(() -> articles().press("Enter"), () -> articles().press("Enter", "n")));
        all.put(
                Context.SEARCHING,
                List.of(
                        () -> articles().press("Enter", "/"),
                        () -> articles().press("Enter", "/").type("lamp"),
                        () -> articles().press("Enter", "/").type("electricity")));
        all.put(Context.QUESTIONS, List.of(() -> articles().press("Enter", "Enter")));
        all.put(Context.BANKS, List.of(() -> Pilot.home(new TwoBanks()).press("End", "Enter")));
        all.put(Context.STATISTICS, List.of(() -> Pilot.home(Pilot.USUAL).press("End", "Enter")));
        all.put(Context.PROBLEMS, List.of(() -> faulty().press("Enter")));
        all.put(Context.REPORTING, List.of(() -> asked(SampleBank.YEAR).press("!")));
        all.put(Context.NOT_KEPT, List.of(() -> Pilot.quiz(new FullBook("")).press("Esc", "x")));
        all.put(
                Context.NEWS,
                List.of(() -> Pilot.home(new FullBook("A file was put right.")).press("Down")));
        all.put(Context.HELP, List.of(() -> asked(SampleBank.YEAR).press("?")));
        all.put(
                Context.PALETTE,
                List.of(
                        () -> asked(SampleBank.YEAR).press("Ctrl+P"),
                        () -> asked(SampleBank.YEAR).press("Ctrl+P").type("zzz")));
        return all;
    }

    private static void asking(Map<Context, List<Supplier<Pilot>>> all) {
        asking(all, SampleBank.YEAR, Context.CHOOSING, Context.STUDY_CHOOSING, Context.EXAM_CHOOSING);
        asking(all, SampleBank.SURVIVORS, Context.TICKING, Context.STUDY_TICKING, Context.EXAM_TICKING);
        asking(all, SampleBank.NAME, Context.TYPING, Context.STUDY_TYPING, Context.EXAM_TYPING);
        asking(all, SampleBank.FUELS, Context.ORDERING, Context.STUDY_ORDERING, Context.EXAM_ORDERING);
        asking(all, SampleBank.DATES, Context.MATCHING, Context.STUDY_MATCHING, Context.EXAM_MATCHING);
        asking(all, SampleBank.LOST, Context.FILLING, Context.STUDY_FILLING, Context.EXAM_FILLING);
        all.put(
                Context.STUDY_FEEDBACK,
                List.of(
                        () -> studied(SampleBank.YEAR).press("x"),
                        () -> studied(SampleBank.YEAR).press("Enter")));
        all.put(
                Context.STUDY_END,
                List.of(
                        () -> studied(SampleBank.YEAR).press("x", "4", "Enter"),
                        () -> studied(SampleBank.SEEN).press("Enter", "4", "Enter")));
        all.put(
                Context.EXAM_SHEET,
                List.of(
                        () -> examined(SampleBank.YEAR).press("Tab"),
                        () -> examined(SampleBank.YEAR, SampleBank.SEEN).press("Tab")));
        all.put(
                Context.EXAM_RESULTS,
                List.of(
                        () -> examined(SampleBank.YEAR).press("Tab", "s", "s"),
                        () -> examined(SampleBank.YEAR).press("Enter", "s", "s")));
    }

    private static void asking(
            Map<Context, List<Supplier<Pilot>>> all, Question question, Context practice, Context study, Context exam) {
        Question other = question.equals(SampleBank.SEEN) ? SampleBank.YEAR : SampleBank.SEEN;
        all.put(practice, List.of(() -> asked(question), () -> asked(question, other)));
        all.put(study, List.of(() -> studied(question)));
        all.put(exam, List.of(() -> examined(question), () -> examined(question, other)));
    }

    private static Pilot asked(Question... questions) {
        return Pilot.taking(SampleQuiz.of(Terms.PRACTICE, questions));
    }

    private static Pilot examined(Question... questions) {
        return Pilot.taking(SampleQuiz.of(EXAM, questions));
    }

    private static Pilot studied(Question question) {
        Bank bank =
                new Bank(SampleBank.BANK.id(), SampleBank.BANK.title(), SampleBank.BANK.articles(), List.of(question));
        return Pilot.study(new Sittings(bank, Pilot.NOW));
    }

    private static Pilot articles() {
        return Pilot.home(Pilot.USUAL).press("Down", "Down", "Down", "Down", "Enter");
    }

    private static Pilot faulty() {
        return Pilot.problems(
                Pilot.USUAL, List.of(new Problem("something is wrong", "bank.yaml:1:1", "bank: x", List.of())));
    }

    /** A logbook on a full disk, with something to tell perhaps. */
    private static final class FullBook extends SilentLogbook implements Journal {
        private String news;

        FullBook(String news) {
            this.news = news;
        }

        @Override
        public void keep(Quiz quiz, Answered answer) {
            throw new NotKept("The disk is full.", new IllegalStateException());
        }

        @Override
        public void retract(Quiz quiz, Answered answer) {
            throw new NotKept("The disk is full.", new IllegalStateException());
        }

        @Override
        public void note(Quiz quiz, Noted noted) {
            throw new NotKept("The disk is full.", new IllegalStateException());
        }

        @Override
        public Journal begin(Quiz quiz) {
            return this;
        }

        @Override
        public List<String> news() {
            String told = news;
            news = "";
            return told.isEmpty() ? List.of() : List.of(told);
        }
    }
}
