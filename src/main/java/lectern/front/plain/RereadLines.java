package lectern.front.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lectern.model.Article;
import lectern.model.Passage;
import lectern.model.Range;
import lectern.text.Sanitizer;
import lectern.text.Sentences;
import lectern.view.Wording;

/** The sentences that some passages stand in, each once with its place, article by article: passages often overlap. */
final class RereadLines {
    private RereadLines() {}

    static List<String> of(List<Passage> passages) {
        Map<Article, List<Range>> cited = new LinkedHashMap<>();
        passages.forEach(passage -> cited.computeIfAbsent(passage.article(), article -> new ArrayList<>())
                .addAll(passage.fragments()));
        List<String> lines = new ArrayList<>();
        cited.forEach((article, fragments) -> lines.addAll(of(article, fragments)));
        return lines;
    }

    private static List<String> of(Article article, List<Range> fragments) {
        String text = article.citable();
        List<Sentences.Sentence> sentences = Sentences.of(text);
        TreeSet<Integer> cited = new TreeSet<>();
        for (Range fragment : fragments) {
            for (int i = Sentences.firstEndingAfter(sentences, fragment.start());
                    i < sentences.size() && sentences.get(i).start() < fragment.end();
                    i++) {
                cited.add(i);
            }
        }
        List<String> lines = new ArrayList<>();
        for (int index : cited) {
            Sentences.Sentence sentence = sentences.get(index);
            lines.add("> " + Wording.oneLine(text.substring(sentence.start(), sentence.end())));
            lines.add(Sanitizer.line(article.file()) + ":"
                    + article.place(sentence.start()).line());
        }
        return lines;
    }
}
