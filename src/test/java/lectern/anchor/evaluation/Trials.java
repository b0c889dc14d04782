package lectern.anchor.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import lectern.anchor.Quote;
import lectern.anchor.QuoteFinder;
import lectern.anchor.Remembered;
import lectern.anchor.Verdict;
import lectern.anchor.evaluation.Tally.Outcome;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Range;

/** Random quotes looked for in randomly edited articles. */
final class Trials {
    /** How long quotes are, in words. */
    enum Length {
        SHORT(2, 4),
        MIDDLE(6, 12),
        LONG(15, 30);

        final int least;
        final int most;

        Length(int least, int most) {
            this.least = least;
            this.most = most;
        }

        String title() {
            return least + "–" + most + " words";
        }
    }

    private final Map<Length, Map<Edit, Tally>> found = new EnumMap<>(Length.class);
    private final Map<Length, Tally> deleted = new EnumMap<>(Length.class);
    private final boolean remembering;

    /** Trials with what the lock remembers of a quote's surroundings, or with the quote alone. */
    Trials(boolean remembering) {
        this.remembering = remembering;
    }

    /** The trials of one kind of edit and length. */
    Tally of(Length length, Edit edit) {
        return found.computeIfAbsent(length, each -> new EnumMap<>(Edit.class))
                .computeIfAbsent(edit, each -> new Tally());
    }

    /** The trials in which the passage was deleted. */
    Tally deleted(Length length) {
        return deleted.computeIfAbsent(length, each -> new Tally());
    }

    /** Edits each article once in each way, and looks for so many quotes of each length in it. */
    void run(List<String> articles, long seed, int quotes) {
        Random random = new Random(seed);
        for (String text : articles) {
            for (Edit edit : Edit.values()) {
                EditedText edited = edit.apply(text, random);
                QuoteFinder finder = QuoteFinder.in(article(edited.text()));
                for (Length length : Length.values()) {
                    for (int i = 0; i < quotes; i++) {
                        Range quote = quote(text, length, random);
                        edited.now(quote)
                                .filter(now -> left(text, quote, edited, now))
                                .ifPresent(now -> of(length, edit).add(look(finder, text, quote, Optional.of(now))));
                    }
                }
            }
            for (Length length : Length.values()) {
                for (int i = 0; i < quotes; i++) {
                    Range quote = quote(text, length, random);
                    Range cut = random.nextBoolean() ? quote : sentence(text, quote);
                    String without = text.substring(0, cut.start()) + text.substring(cut.end());
                    deleted(length).add(look(QuoteFinder.in(article(without)), text, quote, Optional.empty()));
                }
            }
        }
    }

    /** Whether a word of the quote is left as it was: without one, the passage is not edited but gone. */
    private static boolean left(String text, Range quote, EditedText edited, Range now) {
        String there = ' ' + edited.text().substring(now.start(), now.end()).replaceAll("\\s+", " ") + ' ';
        String words = quote.in(text);
        for (String word : words.split("\\s+", -1)) {
            if (there.contains(word)) {
                return true;
            }
        }
        return there.length() > words.length() / 2 && now.length() > 3;
    }

    private Outcome look(QuoteFinder finder, String text, Range quote, Optional<Range> truth) {
        Remembered around = remembering ? Remembered.around(article(text), quote) : Remembered.NOTHING;
        Verdict verdict = finder.find(Quote.of(quote.in(text)), () -> around);
        Optional<Range> place = place(verdict);
        if (place.isEmpty()) {
            return verdict instanceof Verdict.Ambiguous ? Outcome.SUSPECT : Outcome.MISSING;
        }
        boolean right = truth.isPresent() && same(place.get(), truth.get());
        boolean sure = confidence(verdict) >= Verdict.SURE;
        return right ? (sure ? Outcome.RIGHT : Outcome.SUSPECT) : (sure ? Outcome.WRONG : Outcome.MISLED);
    }

    private static Optional<Range> place(Verdict verdict) {
        List<Range> fragments = List.of();
        if (verdict instanceof Verdict.Found found) {
            fragments = found.fragments();
        } else if (verdict instanceof Verdict.OtherCase other) {
            fragments = other.fragments();
        } else if (verdict instanceof Verdict.Changed changed) {
            fragments = changed.fragments();
        }
        return fragments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Range(
                        fragments.get(0).start(),
                        fragments.get(fragments.size() - 1).end()));
    }

    private static double confidence(Verdict verdict) {
        if (verdict instanceof Verdict.OtherCase other) {
            return other.confidence();
        }
        return verdict instanceof Verdict.Changed changed ? changed.confidence() : 1;
    }

    /** Whether two stretches share at least half of what they cover together. */
    private static boolean same(Range one, Range other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int covered = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return shared * 2 >= covered;
    }

    /** A random run of words of one paragraph that stands in the article once. */
    private static Range quote(String text, Length length, Random random) {
        QuoteFinder finder = QuoteFinder.in(article(text));
        while (true) {
            int words = length.least + random.nextInt(length.most - length.least + 1);
            int start = random.nextInt(text.length());
            while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            int end = start;
            for (int i = 0; i < words && end < text.length(); i++) {
                while (end < text.length() && Character.isSpaceChar(text.charAt(end))) {
                    end++;
                }
                while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                    end++;
                }
            }
            String quoted = text.substring(start, end);
            if (quoted.equals(quoted.strip())
                    && quoted.split("\\s+", -1).length == words
                    && finder.find(Quote.of(quoted)) instanceof Verdict.Found) {
                return new Range(start, end);
            }
        }
    }

    private static Range sentence(String text, Range quote) {
        int start = quote.start();
        while (start > 0 && text.charAt(start - 1) != '\n' && !text.startsWith(". ", start - 2)) {
            start--;
        }
        int end = quote.end();
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end - 1) != '.') {
            end++;
        }
        return new Range(start, end);
    }

    private static Article article(String text) {
        return new Article(new ArticleId("a"), "a.txt", "A", "", text, List.of());
    }
}
