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
import lectern.text.TextWalk;

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
     * @param sentences how many there are
     * @param uncited those that no question cites, in order
     */
    public record OfArticle(Article article, int sentences, List<Sentence> uncited) {
        public OfArticle {
            uncited = List.copyOf(uncited);
        }

        /** How many sentences are cited. */
        public int cited() {
            return sentences - uncited.size();
        }
    }

    /**
     * A sentence in an article's file.
     *
     * @param line the line that it starts in, from 1
     * @param start where it starts, in code points from 0
     * @param end where it ends, in code points, exclusive
     * @param words in one line, what is skipped within it left out
     */
    public record Sentence(int line, int start, int end, String words) {}

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
        String text = article.citable();
        List<Sentences.Sentence> sentences = Sentences.of(text);
        boolean[] hit = new boolean[sentences.size()];
        for (Range range : cited) {
            // Sentences stand in order: the first that ends behind the citation's start is the first it can meet.
            for (int i = Sentences.firstEndingAfter(sentences, range.start());
                    i < hit.length && sentences.get(i).start() < range.end();
                    i++) {
                hit[i] = true;
            }
        }
        return new OfArticle(article, sentences.size(), uncited(text, sentences, hit));
    }

    private static List<Sentence> uncited(String text, List<Sentences.Sentence> sentences, boolean[] hit) {
        List<Sentence> uncited = new ArrayList<>();
        TextWalk walk = new TextWalk(text);
        for (int i = 0; i < hit.length; i++) {
            if (!hit[i]) {
                walk.to(sentences.get(i).start());
                int line = walk.line();
                int start = walk.codePoints();
                String words = walk.to(sentences.get(i).end());
                uncited.add(new Sentence(line, start, walk.codePoints(), TextWalk.inOneLine(words)));
            }
        }
        return uncited;
    }

    private static Stream<Passage> passages(Question question) {
        Stream<Passage> main = question.header().passages().stream();
        return question instanceof Question.Choice choice
                ? Stream.concat(
                        main, choice.options().stream().map(Option::passages).flatMap(List::stream))
                : main;
    }
}
