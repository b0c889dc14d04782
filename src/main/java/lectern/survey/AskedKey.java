package lectern.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.model.Option;
import lectern.model.Question;

/**
 * The key of a question as a text could tell it: its parts, all of which must be told, each with the forms that will do.
 * Empty for a type whose key no text tells: a statement's, an order, pairs.
 */
final class AskedKey implements Question.Visitor<List<List<Phrase>>> {
    private static final AskedKey OF = new AskedKey();

    /** Words that lead up to what a key says. */
    private static final Set<String> LEADING = Set.of(
            "a", "an", "as", "at", "by", "for", "from", "in", "is", "it", "of", "on", "over", "the", "to", "with");

    private AskedKey() {}

    static List<List<Phrase>> of(Question question) {
        return question.accept(OF);
    }

    @Override
    public List<List<Phrase>> singleChoice(Question.SingleChoice question) {
        return right(question);
    }

    @Override
    public List<List<Phrase>> multipleResponse(Question.MultipleResponse question) {
        return right(question);
    }

    @Override
    public List<List<Phrase>> trueFalse(Question.TrueFalse question) {
        return List.of();
    }

    @Override
    public List<List<Phrase>> shortAnswer(Question.ShortAnswer question) {
        return List.of(forms(question.accepted()));
    }

    @Override
    public List<List<Phrase>> numeric(Question.Numeric question) {
        return List.of(forms(List.of(question.number().toPlainString())));
    }

    @Override
    public List<List<Phrase>> ordering(Question.Ordering question) {
        return List.of();
    }

    @Override
    public List<List<Phrase>> matching(Question.Matching question) {
        return List.of();
    }

    @Override
    public List<List<Phrase>> cloze(Question.Cloze question) {
        List<List<Phrase>> parts = new ArrayList<>();
        for (Question.Gap gap : question.gaps()) {
            parts.add(forms(gap.accepted()));
        }
        return parts;
    }

    private static List<List<Phrase>> right(Question.Choice question) {
        List<List<Phrase>> parts = new ArrayList<>();
        for (Option option : question.options()) {
            if (option.correct()) {
                parts.add(forms(List.of(option.text())));
            }
        }
        return parts;
    }

    private static List<Phrase> forms(List<String> accepted) {
        List<Phrase> forms = new ArrayList<>();
        for (String each : accepted) {
            List<String> words = Phrase.of(each).words();
            int from = 0;
            while (from < words.size() - 1 && LEADING.contains(words.get(from))) {
                from++;
            }
            if (!words.isEmpty()) {
                forms.add(Phrase.of(words.subList(from, words.size())));
            }
        }
        return forms;
    }
}
