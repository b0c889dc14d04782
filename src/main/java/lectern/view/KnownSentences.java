package lectern.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.model.Article;
import lectern.model.Range;
import lectern.statistics.SentenceMastery;

/**
 * How well the sentences of a bank are known, as it is told beside its articles.
 *
 * @param sentences those that questions cite; none if nothing is to be told
 */
public record KnownSentences(List<SentenceMastery> sentences) {
    /** Tells nothing. */
    public static final KnownSentences NONE = new KnownSentences(List.of());

    public KnownSentences {
        sentences = List.copyOf(sentences);
    }

    /** The lines of an article with a sign in each margin that is empty; of several sentences, the one known least. */
    public List<Line> beside(ArticleText text, Glyphs glyphs) {
        Map<Range, Recall> recalls = in(text.article());
        List<Line> lines = new ArrayList<>(text.lines());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Recall> least = least(recalls, List.of(text.sources().get(i)));
            if (least.isPresent() && ArticleText.isMarginEmpty(line)) {
                lines.set(
                        i,
                        least.get()
                                .sign(glyphs)
                                .and(" ", Role.TEXT)
                                .and(new Line(line.runs().subList(1, line.runs().size()))));
            }
        }
        return lines;
    }

    /** How well the least known sentence is known that shares words with some stretches of an article, if any does. */
    public Optional<Recall> least(Article article, List<Range> stretches) {
        return least(in(article), stretches);
    }

    private static Optional<Recall> least(Map<Range, Recall> recalls, List<Range> stretches) {
        return recalls.entrySet().stream()
                .filter(each -> stretches.stream().anyMatch(each.getKey()::overlaps))
                .map(Map.Entry::getValue)
                .min(Recall::compareTo);
    }

    /** Where the sentences of an article stand in its text. */
    private Map<Range, Recall> in(Article article) {
        Map<Range, Recall> recalls = new LinkedHashMap<>();
        for (SentenceMastery each : sentences) {
            if (each.article().equals(article.id())) {
                int start = article.text().offsetByCodePoints(0, each.start());
                int end = article.text().offsetByCodePoints(start, each.end() - each.start());
                recalls.put(new Range(start, end), Recall.of(each.mastery()));
            }
        }
        return recalls;
    }
}
