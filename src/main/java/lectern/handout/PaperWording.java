package lectern.handout;

import java.util.Locale;
import lectern.model.QuestionType;
import lectern.quiz.Quiz;
import lectern.view.RuleWording;
import lectern.view.Wording;

/** The words that only paper needs; the others are the screen's. */
final class PaperWording {
    static final String ARTICLES = "Articles";
    static final String RULES = "How to answer, and what it earns";
    static final String NAME = "Name";
    static final String DATE = "Date";
    static final String ANSWER = "Answer";

    /** How the screen's sentence with the answer begins. */
    static final String THE_ANSWER_IS = "The answer is ";

    private PaperWording() {}

    /** "Version A · seed 7": by it paper and key find together. */
    static String label(Version version) {
        return "Version " + version.name() + " · seed " + version.quiz().seed();
    }

    static String keyLabel(Version version) {
        return "Key to version " + version.name() + " · seed " + version.quiz().seed();
    }

    static String articlesLabel(Handout handout) {
        return ARTICLES + " · seed " + handout.seed();
    }

    /** "End of version A · seed 7.": the last line of its last page. */
    static String end(String label) {
        return "End of " + label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) + ".";
    }

    static String question(int number) {
        return "Question " + number;
    }

    /** "Option 3.", before what there is to tell of it. */
    static String option(KeyEntry.Misreading misreading) {
        return "Option " + misreading.option() + ".";
    }

    /** " (seeds/storm.txt:3)", after what there is to tell of an option; empty if it cites nothing. */
    static String places(KeyEntry.Misreading misreading) {
        return misreading.places().isEmpty() ? "" : " (" + String.join(", ", misreading.places()) + ")";
    }

    /** "1 point", "3 points". */
    static String points(int points) {
        return points == 1 ? "1 point" : points + " points";
    }

    /** "8 questions, 8 points." */
    static String total(Quiz quiz) {
        return Wording.questions(quiz.size()) + ", " + points((int) quiz.maximum()) + ".";
    }

    /** "Single choice". */
    static String type(QuestionType type) {
        String title = type.title();
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** What to do with the pen, and the rule of marking: the screen's, but that nothing is typed here. */
    static String rule(QuestionType type) {
        return pen(type) + RuleWording.of(type).replaceFirst("^Type ", "Write ");
    }

    private static String pen(QuestionType type) {
        return switch (type) {
            case SINGLE, BOOLEAN -> "Circle one number. ";
            case ORDERING -> "Write 1 before what comes first, 2 before the next. ";
            case MATCHING -> "Write before each the letter of what belongs to it. ";
            case MULTIPLE, SHORT, NUMERIC, CLOZE -> "";
        };
    }
}
