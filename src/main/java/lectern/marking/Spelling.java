package lectern.marking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lectern.model.Article;
import lectern.model.Bank;
import lectern.model.Option;
import lectern.model.Question;
import lectern.text.EditDistance;

/**
 * Tells a slip of the finger from a wrong answer.
 *
 * <p>Close is a response at an optimal string alignment distance of 1 from the key, 2 from {@value #LONG} letters on,
 * in a key of {@value #SHORTEST} or more, with no digit touched, and which is itself no option, no answer of the bank
 * and has no other word of an article in it: <em>Iraq</em> is no misspelt <em>Iran</em>.
 */
public final class Spelling {
    /** In a bank of more questions nothing is taken for a misspelling. */
    private static final int MOST_COMPARED = 5_000;

    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private Spelling() {}

    /** Whether a response, or what was typed into a gap of it, is a near miss. */
    public static boolean isClose(Question question, Response response, Bank bank) {
        if (question instanceof Question.ShortAnswer shortAnswer && response instanceof Response.Typed typed) {
            return isClose(shortAnswer.accepted(), typed.text(), bank);
        }
        if (!(question instanceof Question.Cloze cloze) || !(response instanceof Response.Filled filled)) {
            return false;
        }
        List<Question.Gap> gaps = cloze.gaps();
        for (int i = 0; i < gaps.size(); i++) {
            String text = filled.texts().get(i);
            if (!ClozeRule.isRight(gaps.get(i), text) && isClose(gaps.get(i).accepted(), text, bank)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClose(List<String> accepted, String text, Bank bank) {
        String given = AnswerText.fold(text);
        List<String> near = accepted.stream()
                .map(AnswerText::fold)
                .filter(key -> isNear(given, key))
                .toList();
        return !near.isEmpty() && near.stream().noneMatch(key -> meansSomethingElse(given, key, bank));
    }

    private static boolean isNear(String given, String key) {
        long letters = key.codePoints().filter(Character::isLetter).count();
        if (letters < SHORTEST || !digits(given).equals(digits(key))) {
            return false;
        }
        int allowed = letters >= LONG ? 2 : 1;
        return EditDistance.between(given, key) <= allowed;
    }

    private static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean meansSomethingElse(String given, String key, Bank bank) {
        if (bank.questions().size() > MOST_COMPARED) {
            // It may well, and to know it all of them would have to be read.
            return true;
        }
        boolean isAnswer = bank.questions().stream()
                .flatMap(Spelling::answers)
                .map(AnswerText::fold)
                .anyMatch(given::equals);
        if (isAnswer) {
            return true;
        }
        Set<String> other = new HashSet<>(AnswerText.words(given));
        AnswerText.words(key).forEach(other::remove);
        return bank.articles().stream()
                .map(Article::text)
                .map(AnswerText::fold)
                .flatMap(text -> AnswerText.words(text).stream())
                .anyMatch(other::contains);
    }

    /** Everything that someone could mean: options and the answers of every type. */
    private static Stream<String> answers(Question question) {
        return question.accept(new Question.Visitor<>() {
            @Override
            public Stream<String> singleChoice(Question.SingleChoice single) {
                return texts(single.options());
            }

            @Override
            public Stream<String> multipleResponse(Question.MultipleResponse multiple) {
                return texts(multiple.options());
            }

            @Override
            public Stream<String> trueFalse(Question.TrueFalse trueFalse) {
                return Stream.empty();
            }

            @Override
            public Stream<String> shortAnswer(Question.ShortAnswer shortAnswer) {
                return shortAnswer.accepted().stream();
            }

            @Override
            public Stream<String> numeric(Question.Numeric numeric) {
                return Stream.empty();
            }

            @Override
            public Stream<String> ordering(Question.Ordering ordering) {
                return ordering.items().stream();
            }

            @Override
            public Stream<String> matching(Question.Matching matching) {
                List<String> sides = new ArrayList<>(matching.extra());
                matching.pairs().forEach(pair -> {
                    sides.add(pair.left());
                    sides.add(pair.right());
                });
                return sides.stream();
            }

            @Override
            public Stream<String> cloze(Question.Cloze cloze) {
                return cloze.gaps().stream().flatMap(gap -> gap.accepted().stream());
            }
        });
    }

    private static Stream<String> texts(List<Option> options) {
        return options.stream().map(Option::text);
    }
}
