package lectern.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.Range;
import lectern.text.Sentences;

/** Gathers how much is known by what questions have in common. */
final class Masteries {
    private final Bank bank;
    private final Function<Question, Optional<Double>> retrievability;

    /**
     * Of the questions of a bank.
     *
     * @param retrievability 0 to 1; empty for what was never reviewed
     */
    Masteries(Bank bank, Function<Question, Optional<Double>> retrievability) {
        this.bank = bank;
        this.retrievability = retrievability;
    }

    List<Mastery> byArticle() {
        Map<ArticleId, List<Question>> groups = new LinkedHashMap<>();
        bank.articles().forEach(article -> groups.put(article.id(), new ArrayList<>()));
        for (Question question : bank.questions()) {
            question.articles()
                    .forEach(article -> groups.computeIfAbsent(article.id(), id -> new ArrayList<>())
                            .add(question));
        }
        return groups.entrySet().stream()
                .map(group -> of(group.getKey().value(), group.getValue()))
                .toList();
    }

    List<Mastery> byTag() {
        Map<String, List<Question>> groups = new TreeMap<>();
        for (Question question : bank.questions()) {
            question.header()
                    .tags()
                    .forEach(tag -> groups.computeIfAbsent(tag, each -> new ArrayList<>())
                            .add(question));
        }
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .toList();
    }

    List<SentenceMastery> bySentence() {
        List<SentenceMastery> all = new ArrayList<>();
        for (Article article : bank.articles()) {
            String citable = article.citable();
            for (Sentences.Sentence sentence : Sentences.of(citable)) {
                List<Question> citing = bank.questions().stream()
                        .filter(question -> question.header().passages().stream()
                                .anyMatch(passage -> overlaps(passage, article, sentence)))
                        .toList();
                if (!citing.isEmpty()) {
                    all.add(sentence(article, citable, sentence, citing));
                }
            }
        }
        return all;
    }

    private SentenceMastery sentence(Article article, String text, Sentences.Sentence sentence, List<Question> citing) {
        String words = text.substring(sentence.start(), sentence.end())
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        return new SentenceMastery(
                article.id(),
                article.place(sentence.start()).line(),
                text.codePointCount(0, sentence.start()),
                text.codePointCount(0, sentence.end()),
                of(words, citing));
    }

    private static boolean overlaps(Passage passage, Article article, Sentences.Sentence sentence) {
        return passage.article().id().equals(article.id())
                && passage.fragments().stream().anyMatch(range -> overlaps(range, sentence));
    }

    private static boolean overlaps(Range range, Sentences.Sentence sentence) {
        return range.start() < sentence.end() && range.end() > sentence.start();
    }

    private Mastery of(String name, List<Question> questions) {
        int seen = 0;
        double known = 0;
        for (Question question : questions) {
            Optional<Double> one = retrievability.apply(question);
            seen += one.isPresent() ? 1 : 0;
            known += one.orElse(0.0);
        }
        return new Mastery(name, questions.size(), seen, known);
    }
}
