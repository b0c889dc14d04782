package lectern.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import lectern.marking.Mark;
import lectern.marking.Response;
import lectern.marking.Scheme;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.quiz.Answered;
import lectern.quiz.Effect.Reason;
import lectern.quiz.Planned;
import lectern.quiz.Progress;
import lectern.quiz.Quiz;
import lectern.quiz.Score;
import lectern.quiz.Session;
import lectern.text.Sanitizer;
import lectern.text.Sentences;

/** The words in which a quiz speaks, the same on a full screen and in lines; all of it ASCII but for the bank's own. */
public final class Wording {
    public static final String LAST_ANSWER = "This is the last answer.";
    public static final String FIRST_ANSWER = "This is the first answer.";

    private Wording() {}

    /** "Question 1 of 5", or "Again: 1 of 2" when missed items come back. */
    public static String heading(Session session, Planned planned) {
        Progress progress = session.progress();
        if (progress.round() == 0) {
            return "Question " + planned.number() + " of " + session.quiz().size();
        }
        List<Integer> again = progress.missed(progress.round() - 1);
        return "Again: " + (again.indexOf(planned.number()) + 1) + " of " + again.size();
    }

    /** "According to …:", or nothing where the claim is nobody's. */
    public static String attribution(Question question) {
        String who = question.header().attributed();
        return who.isEmpty() ? "" : "According to " + who + ":";
    }

    /** "Correct.", "Incorrect." or "Partly correct (50 %)." */
    public static String verdict(Mark mark) {
        if (mark.isFull()) {
            return "Correct.";
        }
        return mark.isNone() ? "Incorrect." : "Partly correct (" + Score.percent(mark.fraction()) + " %).";
    }

    /** What a question asks, where there is little room: a cloze says more by its text than by what is to be done. */
    public static String gist(Question question) {
        return question instanceof Question.Cloze cloze
                ? KeyWords.filled(cloze, Collections.nCopies(cloze.gaps().size(), "..."))
                : question.header().stem();
    }

    /** The verdict, with the points where they are more than a question each. */
    public static String verdict(Quiz quiz, Answered answered) {
        if (quiz.terms().scheme().equals(Scheme.USUAL)) {
            return verdict(answered.mark());
        }
        Score score = quiz.score(answered);
        return verdict(answered.mark()) + " Points: " + points(score.earned()) + " of " + points(score.maximum()) + ".";
    }

    /** "The answer is …", without a full stop, so that the answer stands as the bank has it. */
    public static String answer(Question question) {
        return "The answer is " + key(question);
    }

    private static String key(Question question) {
        return question.accept(new KeyWords());
    }

    /** "You answered: …". */
    public static String response(Question question, Response response) {
        return "You answered: " + given(question, response);
    }

    /** The same once its quiz tells; in an exam nobody says that something is not known. */
    public static String response(Quiz quiz, Answered answered) {
        boolean open = quiz.terms().exam() && answered.round() == 0 && answered.response() instanceof Response.DontKnow;
        return open
                ? ExamWording.LEFT_OPEN
                : response(quiz.planned(answered.number()).question(), answered.response());
    }

    /** A response in words, on one line. */
    public static String given(Question question, Response response) {
        return response.accept(new ResponseWords(question));
    }

    /** The options that were chosen wrongly and have feedback of their own, in the bank's order. */
    public static List<Option> betrayed(Question question, Response response) {
        if (!(question instanceof Question.Choice choice) || !(response instanceof Response.Chosen chosen)) {
            return List.of();
        }
        return chosen.options().stream()
                .map(option -> choice.options().get(option))
                .filter(option -> !option.correct() && !option.why().isEmpty())
                .toList();
    }

    /** What an option that was chosen wrongly deserves: the option and why it is wrong. */
    public static String betrayal(Option option) {
        return option.text() + ": " + option.why();
    }

    /** "seeds/quartet.txt:11": where a passage starts. */
    public static String place(Passage passage) {
        return Sanitizer.line(passage.article().file()) + ":" + passage.start().line();
    }

    /** The sentences that a passage stands in, in the words of its article, on one line. */
    public static String sentences(Passage passage) {
        String text = passage.article().text();
        return passage.fragments().stream()
                .map(fragment -> Sentences.around(text, fragment.start(), fragment.end()))
                .distinct()
                .map(sentence -> oneLine(unskipped(passage, sentence)))
                .collect(Collectors.joining(" [...] "));
    }

    /** A sentence less what is not part of the article. */
    private static String unskipped(Passage passage, Sentences.Sentence sentence) {
        StringBuilder words = new StringBuilder();
        int from = sentence.start();
        for (var skip : passage.article().skipped()) {
            if (skip.end() > from && skip.start() < sentence.end()) {
                words.append(passage.article().text(), from, Math.max(from, skip.start()))
                        .append(' ');
                from = Math.min(sentence.end(), skip.end());
            }
        }
        return words.append(passage.article().text(), from, sentence.end()).toString();
    }

    /** White space folded to single spaces, nothing in it that a terminal would obey. */
    public static String oneLine(String text) {
        return Sanitizer.line(text).replaceAll("[\\s\u00a0\u2007\u202f]+", " ").strip();
    }

    /** "3.5 of 5 (70 %)". */
    public static String score(Score score) {
        return points(score.points()) + " of " + points(score.maximum()) + " (" + score.percent() + " %)";
    }

    /** Points with at most two decimals, "3.5". */
    public static String points(double points) {
        BigDecimal rounded = BigDecimal.valueOf(points).setScale(6, RoundingMode.HALF_UP);
        BigDecimal shown = rounded.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }

    /** "45 s", "3 min 5 s", "1 h 2 min". */
    public static String time(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
    }

    /** "1 question", "3 questions". */
    public static String questions(int count) {
        return count + (count == 1 ? " question" : " questions");
    }

    /** Why nothing happened, and what to do. */
    public static String refusal(Reason reason) {
        return switch (reason) {
            case CHECK_SPELLING -> "Close: check the spelling. One more try.";
            case NOT_AN_ANSWER -> "That is none of the options.";
            case NOT_A_NUMBER -> "That cannot be read as a number: write it like 8,000 or 2.5.";
            case NOTHING_GIVEN -> "Nothing is chosen or typed yet.";
            case NOTHING_MOVED -> "Nothing is moved yet: this is not the order that is looked for.";
            case HOW_SURE -> "How sure are you? 1 a guess, 2 unsure, 3 sure.";
            case ANSWER_FIRST -> "Answer first, or say that you don't know.";
            case ANSWERED_ALREADY -> "This question is answered already.";
            case LAST_ONE_LEFT -> "This is the last question left: there is nothing to skip to.";
            case NO_HINT -> "There is no hint for this question.";
            case SET_ASIDE_ALREADY -> "It is set aside already; u undoes it.";
            case NOTHING_TO_UNDO -> "There is no answer to take back.";
            case NOTHING_MISSED -> "Nothing was missed.";
            case NOT_IN_EXAM -> "That is not to be had in an exam.";
            case CHANGE_INSTEAD -> "In an exam go back to a question and answer it anew.";
            case NO_SUCH_QUESTION -> "There is no question of that number.";
            case NO_EXAM -> "This is no exam.";
            case OVER -> "The quiz is over.";
            case NOT_OVER -> "The quiz is not over yet.";
        };
    }
}
