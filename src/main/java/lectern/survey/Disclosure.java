package lectern.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.model.Question;
import lectern.text.Words;

/**
 * What a question tells, and what it asks for: whether it gives another question's key away.
 *
 * <p>It does if one of its texts holds the whole key of the other and, beside it, a longer word of what the other asks.
 * Its texts are all that is shown of it but its passages, which every question on the same sentence shares.
 */
public final class Disclosure {
    /** Words shorter than this say nothing of the subject. */
    private static final int SHORTEST_WORD = 4;

    /** Longer words that stand in questions about anything. */
    private static final Set<String> OF_ANY_QUESTION = Set.of(
            ("about after also another article articles been before being both called does each from given gives have"
                            + " into many match more most much name named names only order other over question report"
                            + " reports said same says some such tell tells than that their them then there these they"
                            + " this those told were what when where which whom whose will with would")
                    .split(" "));

    private final Question question;
    private final List<ShownText> texts;
    private final Set<String> words = new HashSet<>();
    private final List<List<Phrase>> key;
    private final Set<String> subject = new HashSet<>();

    private Disclosure(Question question) {
        this.question = question;
        texts = ShownText.all(question);
        for (ShownText text : texts) {
            words.addAll(text.phrase().words());
        }
        key = AskedKey.of(question);
        addSubject(question.header().stem());
        if (question instanceof Question.Cloze cloze) {
            for (Question.Piece piece : cloze.pieces()) {
                if (piece instanceof Question.Words running) {
                    addSubject(running.text());
                }
            }
        }
        for (List<Phrase> forms : key) {
            for (Phrase form : forms) {
                form.words().forEach(subject::remove);
            }
        }
    }

    public static Disclosure of(Question question) {
        return new Disclosure(question);
    }

    public Question question() {
        return question;
    }

    /** The text by which this question gives the other's key away; empty if it does not. */
    public Optional<String> answering(Disclosure other) {
        if (other.key.isEmpty() || !mayTell(other.key)) {
            return Optional.empty();
        }
        for (ShownText text : texts) {
            if (tells(text, other.key) && isAbout(text, other.subject)) {
                return Optional.of(text.raw());
            }
        }
        return Optional.empty();
    }

    /** Whether one of the two gives the other's key away: they are enemies. */
    public boolean isEnemyOf(Disclosure other) {
        return answering(other).isPresent() || other.answering(this).isPresent();
    }

    /** All words that it tells. */
    Set<String> words() {
        return words;
    }

    /** The words of which a text has at least one if it tells the key; empty if no text can. */
    Set<String> firstWords() {
        Set<String> first = new HashSet<>();
        if (!key.isEmpty()) {
            for (Phrase form : key.get(0)) {
                first.add(form.words().get(0));
            }
        }
        return first;
    }

    private void addSubject(String text) {
        for (String word : Words.of(text)) {
            if (word.length() >= SHORTEST_WORD && !OF_ANY_QUESTION.contains(word)) {
                subject.add(word);
            }
        }
    }

    /** Whether each part's words are told at all, wherever: most questions fail here, and cheaply. */
    private boolean mayTell(List<List<Phrase>> parts) {
        for (List<Phrase> forms : parts) {
            boolean any = false;
            for (Phrase form : forms) {
                any = any || words.containsAll(form.words());
            }
            if (!any) {
                return false;
            }
        }
        return true;
    }

    private static boolean tells(ShownText text, List<List<Phrase>> parts) {
        for (List<Phrase> forms : parts) {
            boolean any = false;
            for (Phrase form : forms) {
                any = any || text.tells(form);
            }
            if (!any) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAbout(ShownText text, Set<String> subject) {
        for (String word : text.phrase().words()) {
            if (subject.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
