package lectern.view;

import java.util.List;
import lectern.model.Article;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.quiz.Quiz;
import lectern.quiz.Result;
import lectern.text.Sanitizer;

/** The words that only plain lines need, where a full screen shows keys and places; ASCII but for the bank's own. */
public final class PlainWording {
    /** What stands before what is typed. */
    public static final String PROMPT = "Answer: ";

    /** What stands before what is typed when everything is answered. */
    public static final String LAST_PROMPT = "Enter for the score: ";

    /** A rating was typed where nothing is scheduled. */
    public static final String NO_RATING = "Answers are rated in lectern study only.";

    /** The article was wanted where it is not to be had. */
    public static final String CLOSED_BOOK = "The book is closed: --open-book opens it.";

    public static final String TAKEN_BACK = "Taken back.";
    public static final String SKIPPED = "Skipped; it comes back after the others.";
    public static final String INPUT_ENDED = "The input ended.";
    public static final String TOO_LONG = "That line is too long to be an answer.";
    public static final String GARBLED = "That line has control characters or broken UTF-8 in it; type it again.";
    public static final String NO_PASSAGE_YET =
            "Nothing is answered yet: p shows the passage of the question just answered.";
    public static final String NOTHING_TO_REVIEW = "Nothing is answered yet that could be looked at again.";
    public static final String TOO_MANY_LINES = "Too many lines in a row that are no answer.";
    public static final String NOTHING_TO_REREAD = "Nothing to reread: full marks.";
    public static final String ALL_MADE_GOOD = "Everything missed is answered now.";
    public static final String REREAD = "Passages to reread:";
    public static final String WRONG_BY_ARTICLE = "What went wrong, by article:";
    public static final String WRONG_BY_TAG = "What went wrong, by tag:";
    public static final String COMMANDS_TAKE_A_COLON = "Here commands take a colon: :? tells them.";

    /** Something could not be kept, and someone is there to be asked. */
    public static final String GO_ON_UNKEPT = "Go on without keeping answers (y/n)? ";

    public static final String GOES_ON_UNKEPT = "The quiz goes on without keeping answers.";
    public static final String ANSWER_AGAIN = "Nothing has happened: answer again, or leave with q.";

    /** For people who see their first prompt. */
    public static final String FIRST_HELP = "Type ? for help.";

    /** Several numbers were typed where one is wanted. */
    public static final String ONE_WANTED = "One option is wanted, not several.";

    /** A colon with something after it that is no command. */
    public static final String NO_COMMAND = "There is no such command; :? tells the commands.";

    private PlainWording() {}

    /** The first line of a quiz: the bank, how many of its questions are asked, and how to get the same again. */
    public static String opening(Quiz quiz, int playable) {
        return Wording.oneLine(quiz.bank().title()) + ": " + quiz.size() + " of " + Wording.questions(playable)
                + ". Seed: " + quiz.seed() + ".";
    }

    /** The first line of a quiz that goes on. */
    public static String goesOn(Bank bank, String quiz) {
        return Wording.oneLine(bank.title()) + ": going on with " + quiz + ".";
    }

    /** That fewer are asked than were wanted. */
    public static String fewer(int wanted, int playable) {
        return wanted + " wanted, but only " + playable
                + (playable == 1 ? " fits: it is asked." : " fit: all of them.");
    }

    /**
     * What can be typed at the prompt of a question.
     *
     * @param withColon whether commands take a colon, because letters are answers
     */
    public static List<String> help(Question question, boolean withColon) {
        String colon = withColon ? ":" : "";
        String passage = "the passage of the question just answered, in its article";
        return List.of(
                answering(question),
                key(colon, "?", "this help"),
                key(colon, "h", "the hint"),
                key(colon, "x", "I don't know: the answer is shown"),
                key(colon, "s", "skip; the question comes back after the others"),
                key(colon, "u", "take the last answer back"),
                key(colon, "p", passage),
                key(colon, "v", "each answer so far again, with its passages"),
                key(colon, "!", "report the question just answered: something is wrong with it; words may follow"),
                key(colon, "q", "leave, with the score so far"));
    }

    /** What can be typed after the last answer. */
    public static final List<String> LAST_HELP = List.of(
            "Enter: the score",
            key("", "u", "take the last answer back"),
            key("", "p", "the passage in its article"),
            key("", "v", "each answer again, with its passages"),
            key("", "!", "report the question: something is wrong with it; words may follow"),
            key("", "q", "leave, with the score"));

    private static String key(String colon, String key, String explanation) {
        return colon + key + " = " + explanation;
    }

    private static String answering(Question question) {
        return "To answer: " + question.accept(new PlainForm()) + ".";
    }

    /** What was typed is no answer. */
    public static String noAnswer(Question question) {
        return "That is no answer: type " + question.accept(new PlainForm()) + ", or ? for help.";
    }

    /** A number was typed that nothing has. */
    public static String noOption(Question question, int rows) {
        String what = question instanceof Question.Choice ? "option: they are numbered" : "number: they go";
        return "There is no such " + what + " from 1 to " + rows + ".";
    }

    /** A number or letter was typed that nothing has. */
    public static String noPair(Question.Matching question) {
        return "There is no such pair: numbers go from 1 to " + question.pairs().size()
                + ", letters as they are shown.";
    }

    /** Some things were left out of an order, or given twice. */
    public static final String EACH_ONCE = "Each number is wanted once, in the right order, such as 3,1,2.";

    /** A left side was given two right sides. */
    public static final String ONE_EACH = "Each number takes one letter.";

    /** What stands before what is typed into a gap. */
    public static String gapPrompt(int gap, int gaps) {
        return "Gap " + gap + " of " + gaps + ": ";
    }

    /** Typed for a gap that is to stay empty. */
    public static final String EMPTY_GAP = "-";

    /** What stands before how sure one is. */
    public static final String HOW_SURE = "How sure (1 a guess, 2 unsure, 3 sure)? ";

    /** The same to someone who asks for help. */
    public static final String HOW_SURE_AT_LENGTH =
            "1 it is a guess, 2 I am unsure, 3 I am sure, u back to the answer: ";

    /** A hint. */
    public static String hint(Question question) {
        return "Hint: " + Wording.oneLine(question.header().hint());
    }

    /** A report was kept. */
    public static String reported(String where) {
        return "Reported. It is kept in " + Sanitizer.line(where);
    }

    /** A report could not be kept. */
    public static String notReported(String reason) {
        return "The report could not be kept: " + Sanitizer.line(reason);
    }

    /** How many of the questions have been answered. */
    public static String answered(Result result) {
        return result.answered() + " of " + Wording.questions(result.questions()) + " answered.";
    }

    /** How the missed items went when they came again. */
    public static String missedAgain(int missed) {
        return missed == 0 ? ALL_MADE_GOOD : Wording.questions(missed) + " missed again.";
    }

    /** "Title (seeds/quartet.txt)". */
    public static String article(Article article) {
        return Wording.oneLine(article.title()) + " (" + Sanitizer.line(article.file()) + ")";
    }

    /** "4 articles, 36 questions". */
    public static String size(Bank bank) {
        int articles = bank.articles().size();
        return articles
                + (articles == 1 ? " article, " : " articles, ")
                + Wording.questions(bank.questions().size());
    }
}
