package lectern.front.plain;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Article;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.Range;
import lectern.text.Sanitizer;
import lectern.text.Sentences;
import lectern.view.ArticleText;
import lectern.view.Glyphs;
import lectern.view.KnownSentences;
import lectern.view.ReaderWording;
import lectern.view.Searching;
import lectern.view.Wording;

/** What the reader shows, in lines. */
public final class ReadingLines {
    private ReadingLines() {}

    /** The articles of a bank, each with its handle. */
    public static List<String> listed(List<Article> articles) {
        return articles.stream().map(ReadingLines::listed).toList();
    }

    private static String listed(Article article) {
        String publisher = article.publisher().isEmpty() ? "" : " (" + Wording.oneLine(article.publisher()) + ")";
        return article.id() + ": " + Wording.oneLine(article.title()) + publisher + ", "
                + Sanitizer.line(article.file());
    }

    /**
     * An article from one of its raw lines on.
     *
     * @param line from 1
     * @param numbered whether each line begins with the number that it has in the raw file
     */
    public static List<String> text(Article article, int line, boolean numbered) {
        ArticleText laidOut = ArticleText.of(article, List.of(), FeedbackLines.ENDLESS, Glyphs.ASCII);
        List<Range> sources = laidOut.sources()
                .subList(laidOut.lineOf(line), laidOut.sources().size());
        return sources.stream().map(source -> text(article, source, numbered)).toList();
    }

    private static String text(Article article, Range source, boolean numbered) {
        String words = Wording.oneLine(source.in(article.text()));
        return numbered && !words.isEmpty() ? article.place(source.start()).line() + ": " + words : words;
    }

    /**
     * Every sentence in which some words are found, once, with the place of the first of them; and how many places there
     * are.
     *
     * @param line of the raw file, from 1, that the search begins at in each article
     */
    public static List<String> found(List<Article> articles, int line, String words) {
        List<String> lines = new ArrayList<>();
        int places = 0;
        for (Article article : articles) {
            int from = article.line(line).start();
            List<Range> found = new Searching(article)
                    .find(words).stream().filter(range -> range.start() >= from).toList();
            places += found.size();
            lines.addAll(sentences(article, found));
        }
        lines.add(ReaderWording.found(places));
        return lines;
    }

    /** In one pass, for a long article may have a place in each of its lines. */
    private static List<String> sentences(Article article, List<Range> found) {
        List<String> lines = new ArrayList<>();
        String text = article.citable();
        List<Sentences.Sentence> sentences = found.isEmpty() ? List.of() : Sentences.of(text);
        int number = 1;
        int counted = 0;
        int told = -1;
        for (Range range : found) {
            int first = Sentences.firstEndingAfter(sentences, range.start());
            int last = Sentences.firstEndingAfter(sentences, range.end() - 1);
            if (last > told && last < sentences.size()) {
                number += (int) text.substring(counted, range.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                counted = range.start();
                String words = text.substring(
                        sentences.get(Math.max(first, told + 1)).start(),
                        sentences.get(last).end());
                lines.add(Sanitizer.line(article.file()) + ":" + number + ": " + Wording.oneLine(words));
                told = last;
            }
        }
        return lines;
    }

    /** Passages with their places and, as far as that is known, how well they are known; and how many there are. */
    public static List<String> passages(List<Passage> passages, KnownSentences known) {
        if (passages.isEmpty()) {
            return List.of(ReaderWording.NOT_CITED);
        }
        List<String> lines = new ArrayList<>();
        for (Passage passage : passages) {
            String recall = known.least(passage.article(), passage.fragments())
                    .map(least -> " (" + least.words() + ")")
                    .orElse("");
            lines.add(Wording.place(passage) + ": " + Wording.oneLine(passage.words(" [...] ")) + recall);
        }
        lines.add(ReaderWording.passages(passages.size()));
        return lines;
    }

    /** Each passage as it is to be used elsewhere, with an empty line between two. */
    public static List<String> quoted(List<Passage> passages) {
        if (passages.isEmpty()) {
            return List.of(ReaderWording.NOT_CITED);
        }
        List<String> lines = new ArrayList<>();
        for (Passage passage : passages) {
            lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
            lines.addAll(ReaderWording.quoted(passage));
        }
        return lines;
    }

    /**
     * Questions with their ids, and how to be asked them.
     *
     * @param place what they are on, as a command is told it
     */
    public static List<String> questions(List<Question> questions, String place) {
        if (questions.isEmpty()) {
            return List.of(ReaderWording.NO_QUESTION);
        }
        List<String> lines = new ArrayList<>();
        questions.forEach(question -> lines.add(question.id() + ": " + Wording.oneLine(Wording.gist(question)) + " ("
                + ReaderWording.kind(question) + ")"));
        lines.add(Wording.questions(questions.size()) + ". lectern quiz --passage " + Sanitizer.line(place)
                + (questions.size() == 1 ? " asks it." : " asks them, --question ID one of them."));
        return lines;
    }
}
