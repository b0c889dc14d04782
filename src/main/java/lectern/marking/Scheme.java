package lectern.marking;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.model.Header;
import lectern.model.Question;

/**
 * How points follow from marks: the same for all questions of a quiz.
 *
 * @param levelPoints the points of a question of level 1, 2 and 3, each 1 to {@value #MOST_POINTS}
 * @param hintCost the share of its points that a question loses if its hint was shown, 0 to 1
 * @param negative whether a wrong choice of one among k options takes 1/(k − 1) of the points off
 * @param certainty whether people declare how sure they are, and earn by {@link Certainty}; not together with negative
 */
public record Scheme(List<Integer> levelPoints, BigDecimal hintCost, boolean negative, boolean certainty) {
    public static final int MOST_POINTS = 1000;

    private static final int DECIMALS = 4;

    /** A point a question, hints for nothing. */
    public static final Scheme USUAL = new Scheme(List.of(1, 1, 1), BigDecimal.ZERO, false, false);

    public Scheme {
        levelPoints = List.copyOf(levelPoints);
        hintCost = hintCost.signum() == 0 ? BigDecimal.ZERO : hintCost.stripTrailingZeros();
        if (levelPoints.size() != Header.HIGHEST_LEVEL
                || levelPoints.stream().anyMatch(points -> points < 1 || points > MOST_POINTS)) {
            throw new IllegalArgumentException("no points of three levels: " + levelPoints);
        }
        if (hintCost.signum() < 0 || hintCost.compareTo(BigDecimal.ONE) > 0 || hintCost.scale() > DECIMALS) {
            throw new IllegalArgumentException("a hint costs 0 to 1, not " + hintCost);
        }
        if (negative && certainty) {
            throw new IllegalArgumentException("certainty has penalties of its own");
        }
    }

    /** The points of a question by its level, before certainty. */
    public int weight(Question question) {
        return levelPoints.get(question.header().level() - 1);
    }

    /** What a question can earn at most. */
    public int maximum(Question question) {
        return weight(question) * (certainty ? Certainty.SURE.right() : 1);
    }

    /**
     * The points that a response earns; under 0 if it takes some off. A total is never less than 0.
     *
     * @param mark by the rule of the question's type
     * @param hinted whether the hint was shown before
     * @param declared how sure the learner was; counts only where certainty does
     */
    public double points(Question question, Response response, Mark mark, boolean hinted, Certainty declared) {
        if (response instanceof Response.DontKnow) {
            return 0;
        }
        int weight = weight(question);
        double credit = mark.fraction() * (hinted ? 1 - hintCost.doubleValue() : 1);
        if (certainty) {
            return weight * (mark.isNone() ? declared.wrong() : declared.right() * credit);
        }
        return negative && mark.isNone() ? -penalty(question) : weight * credit;
    }

    /** The points that a wrong answer takes off where it does: what guessing earns is 0 then. */
    public double penalty(Question question) {
        return question instanceof Question.Choice choice && !choice.several()
                ? (double) weight(question) / (choice.options().size() - 1)
                : 0;
    }

    /** "points=1/2/3 hint=0.25 negative=no certainty=yes"; {@link #parse} reads it. */
    @Override
    public String toString() {
        return "points=" + levelPoints.stream().map(String::valueOf).collect(Collectors.joining("/")) + " hint="
                + hintCost.toPlainString() + " negative=" + word(negative) + " certainty=" + word(certainty);
    }

    /** What {@link #toString} wrote; empty if it is something else. */
    public static Optional<Scheme> parse(String written) {
        String[] parts = written.split(" ", -1);
        if (parts.length != 4 || parts[1].length() > 20) {
            return Optional.empty();
        }
        try {
            Scheme scheme = new Scheme(
                    Arrays.stream(after("points=", parts[0]).split("/"))
                            .map(Integer::valueOf)
                            .toList(),
                    new BigDecimal(after("hint=", parts[1])),
                    after("negative=", parts[2]).equals("yes"),
                    after("certainty=", parts[3]).equals("yes"));
            return Optional.of(scheme).filter(read -> read.toString().equals(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String after(String name, String part) {
        return part.startsWith(name) ? part.substring(name.length()) : "";
    }

    private static String word(boolean truth) {
        return truth ? "yes" : "no";
    }
}
