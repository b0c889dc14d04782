package lectern.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.Range;
import lectern.text.Sentences;
import lectern.text.Sentences.Sentence;
import lectern.text.TextWalk;

/** Gathers how much is known by what questions have in common. */
final class Masteries {
    private final Bank bank;
    private final Map<QuestionId, Double> retrievability;

    /**
     * Of the questions of a bank.
     *
     * @param retrievability 0 to 1, of each that was ever reviewed
     */
    Masteries(Bank bank, Map<QuestionId, Double> retrievability) {
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
        Map<ArticleId, SortedMap<Integer, List<Question>>> citing = new HashMap<>();
        Map<ArticleId, List<Sentence>> sentences = new HashMap<>();
        bank.articles().forEach(article -> sentences.put(article.id(), Sentences.of(article.citable())));
        for (Question question : bank.questions()) {
            for (Map.Entry<ArticleId, Set<Integer>> cited :
                    cited(question, sentences).entrySet()) {
                SortedMap<Integer, List<Question>> ofArticle =
                        citing.computeIfAbsent(cited.getKey(), id -> new TreeMap<>());
                cited.getValue()
                        .forEach(sentence -> ofArticle
                                .computeIfAbsent(sentence, each -> new ArrayList<>())
                                .add(question));
            }
        }
        List<SentenceMastery> all = new ArrayList<>();
        for (Article article : bank.articles()) {
            TextWalk walk = new TextWalk(article.citable());
            List<Sentence> own = sentences.getOrDefault(article.id(), List.of());
            citing.getOrDefault(article.id(), Collections.emptySortedMap())
                    .forEach((sentence, questions) -> all.add(of(article, walk, own.get(sentence), questions)));
        }
        return all;
    }

    /** The numbers of the sentences that a question cites, by article. */
    private static Map<ArticleId, Set<Integer>> cited(Question question, Map<ArticleId, List<Sentence>> sentences) {
        Map<ArticleId, Set<Integer>> cited = new HashMap<>();
        for (Passage passage : question.header().passages()) {
            ArticleId article = passage.article().id();
            List<Sentence> all = sentences.getOrDefault(article, List.of());
            for (Range fragment : passage.fragments()) {
                for (int i = Sentences.firstEndingAfter(all, fragment.start());
                        i < all.size() && all.get(i).start() < fragment.end();
                        i++) {
                    cited.computeIfAbsent(article, id -> new TreeSet<>()).add(i);
                }
            }
        }
        return cited;
    }

    private SentenceMastery of(Article article, TextWalk walk, Sentence sentence, List<Question> citing) {
        walk.to(sentence.start());
        int line = walk.line();
        int start = walk.codePoints();
        String words = walk.to(sentence.end());
        return new SentenceMastery(article.id(), line, start, walk.codePoints(), of(TextWalk.inOneLine(words), citing));
    }

    private Mastery of(String name, List<Question> questions) {
        int seen = 0;
        double known = 0;
        for (Question question : questions) {
            Double one = retrievability.get(question.id());
            if (one != null) {
                seen++;
                known += one;
            }
        }
        return new Mastery(name, questions.size(), seen, known);
    }
}
