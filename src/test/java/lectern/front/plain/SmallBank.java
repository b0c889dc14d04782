package lectern.front.plain;

import java.math.BigDecimal;
import java.util.List;
import lectern.model.Article;
import lectern.model.ArticleId;
import lectern.model.Bank;
import lectern.model.BankId;
import lectern.model.Header;
import lectern.model.Option;
import lectern.model.Passage;
import lectern.model.Question;
import lectern.model.QuestionId;
import lectern.model.Range;

/** A bank made by hand: two short articles, a question of each playable type and one that cannot be asked yet. */
public final class SmallBank {
    public static final Article MILL =
            article("mill", "papers/mill.txt", "The mill at Vale", "The Vale Post", """
            The mill at Vale

            The mill was built in 1841, said the miller. It grinds rye, oats and spelt.
            Read More: other mills
            Its wheel turns to the left. \u201CIt never stops\u201D, she added.
            The last miller is M\u00fcller. He is seventy.
            """, "Read More: other mills");
    public static final Article POND = article(
            "pond", "papers/pond.txt", "The pond", "", "The pond froze in January.\n\nDucks left it on the 3rd.\n", "");

    public static final Question YEAR = new Question.SingleChoice(
            header(
                    "year",
                    "In which year was the mill\nbuilt?",
                    "the miller",
                    "The miller names the year.",
                    "It was before the railway.",
                    List.of("dates"),
                    passage(MILL, "built in 1841")),
            List.of(
                    Option.of("1841", true),
                    Option.of("1814", false),
                    new Option(
                            "1914", false, "That year is in no article.", List.of(passage(POND, "froze in January"))),
                    Option.of("1941", false)));
    public static final Question GRAIN = new Question.MultipleResponse(
            header("grain", "Which grains does it grind?", "", "", "", List.of("grain"), passage(MILL, "rye, oats")),
            List.of(
                    Option.of("Rye", true),
                    Option.of("Oats", true),
                    Option.of("Barley", false),
                    Option.of("Maize", false)));
    public static final Question WHEEL = new Question.TrueFalse(
            header(
                    "wheel",
                    "The wheel turns to the left.",
                    "",
                    "So the article says.",
                    "",
                    List.of(),
                    passage(MILL, "turns to the left")),
            true);
    public static final Question MILLER = new Question.ShortAnswer(
            header(
                    "miller",
                    "Who is the last miller?",
                    "",
                    "",
                    "His name is his trade.",
                    List.of("people"),
                    passage(MILL, "M\u00fcller")),
            List.of("M\u00fcller", "Mr M\u00fcller"));
    public static final Question DUCKS = new Question.Numeric(
            header(
                    "ducks",
                    "On which day did the ducks leave?",
                    "",
                    "",
                    "",
                    List.of("dates"),
                    passage(POND, "the 3rd")),
            BigDecimal.valueOf(3),
            BigDecimal.ZERO,
            "");

    public static final Bank BANK = new Bank(
            new BankId("small"), "A mill and a pond", List.of(MILL, POND), List.of(YEAR, GRAIN, WHEEL, MILLER, DUCKS));

    private SmallBank() {}

    public static Passage passage(Article article, String words) {
        int start = article.text().indexOf(words);
        return new Passage(article, List.of(new Range(start, start + words.length())));
    }

    private static Header header(
            String id, String stem, String who, String why, String hint, List<String> tags, Passage passage) {
        return new Header(new QuestionId(id), stem, who, why, hint, tags, 1, List.of(passage));
    }

    private static Article article(String id, String file, String title, String publisher, String text, String skip) {
        int start = text.indexOf(skip);
        List<Range> skipped = skip.isEmpty() ? List.of() : List.of(new Range(start, start + skip.length()));
        return new Article(new ArticleId(id), file, title, publisher, text, skipped);
    }
}
