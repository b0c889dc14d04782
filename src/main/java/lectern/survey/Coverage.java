package lectern.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.Range;
import lectern.text.Sentences;

/**
 * Which sentences of the articles are cited by a question, be it only for a wrong option, and which by none.
 *
 * @param articles one entry an article, in the bank's order
 */
public record Coverage(List<OfArticle> articles) {
    public Coverage {
        articles = List.copyOf(articles);
    }

    /**
     * An article's sentences. Headlines and datelines are sentences too; what is skipped is none.
     *
     * @param text the raw text with spaces for what is skipped
     * @param sentences how many there are
     * @param uncited those that no question cites, in the article's raw text, in order
     */
    public record OfArticle(Article article, String text, int sentences, List<Range> uncited) {
        public OfArticle {
            uncited = List.copyOf(uncited);
        }

        /** The sentence in one line, what is skipped within it left out. */
        public String line(Range sentence) {
            return sentence.in(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
        }
    }

    public static Coverage of(Bank bank) {
        Map<ArticleId, List<Range>> cited = new HashMap<>();
        bank.questions().stream()
                .flatMap(Coverage::passages)
                .forEach(passage -> cited.computeIfAbsent(passage.article().id(), id -> new ArrayList<>())
                        .addAll(passage.fragments()));
        return new Coverage(bank.articles().stream()
                .map(article -> of(article, Objects.requireNonNullElse(cited.get(article.id()), List.of())))
                .toList());
    }

    private static OfArticle of(Article article, List<Range> cited) {
        String text = withoutSkipped(article);
        List<Range> sentences = Sentences.of(text).stream()
                .map(each -> new Range(each.start(), each.end()))
                .toList();
        boolean[] hit = new boolean[sentences.size()];
        for (Range range : cited) {
            // Sentences stand in order: the first that ends behind the citation's start is the first it can meet.
            for (int i = firstEndingAfter(sentences, range.start());
                    i < hit.length && sentences.get(i).start() < range.end();
                    i++) {
                hit[i] = true;
            }
        }
        List<Range> uncited = new ArrayList<>();
        for (int i = 0; i < hit.length; i++) {
            if (!hit[i]) {
                uncited.add(sentences.get(i));
            }
        }
        return new OfArticle(article, text, sentences.size(), uncited);
    }

    private static int firstEndingAfter(List<Range> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentences.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The text with spaces for what is skipped, so that offsets stay true and a skipped line parts like an empty one. */
    private static String withoutSkipped(Article article) {
        StringBuilder text = new StringBuilder(article.text());
        for (Range skipped : article.skipped()) {
            for (int i = skipped.start(); i < skipped.end(); i++) {
                if (text.charAt(i) != '\n') {
                    text.setCharAt(i, ' ');
                }
            }
        }
        return text.toString();
    }

    private static Stream<Passage> passages(Question question) {
        Stream<Passage> main = question.header().passages().stream();
        return question instanceof Question.Choice choice
                ? Stream.concat(
                        main, choice.options().stream().map(Option::passages).flatMap(List::stream))
                : main;
    }
}
