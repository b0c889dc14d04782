package lectern.sample;

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

/** A small bank about a lighthouse that has a question of every type, for tests that need no files. */
public final class SampleBank {
    private static final String KEEPER_TEXT = """
            The keeper of Grey Point

            IMG_17.jpg  The lighthouse at Grey Point was lit for the first time in 1871, \u201cto the joy of every \
            skipper\u201d. Its first keeper was Ada\u00a0Holm, who kept the lamp for 31 years.

            The lamp burned oil, then gas, and in the end electricity.
            Harbour master Jon Bell said the light could be seen from 18 miles away. He added that no ship had been \
            lost since.

            Share this page
            More about lamps""";
    private static final String STORM_TEXT = """
            The storm of 1903

            In the storm of 1903 the gallery was torn off; the lamp, the bell and the clock survived.
            Ada Holm had left Grey Point a year before.""";

    public static final Article KEEPER = new Article(
            new ArticleId("keeper"),
            "seeds/keeper.txt",
            "The keeper of Grey Point",
            "Coast News",
            KEEPER_TEXT,
            List.of(find(KEEPER_TEXT, "IMG_17.jpg"), find(KEEPER_TEXT, "Share this page\nMore about lamps")));
    public static final Article STORM =
            new Article(new ArticleId("storm"), "seeds/storm.txt", "The storm of 1903", "", STORM_TEXT, List.of());

    public static final Question.SingleChoice YEAR = new Question.SingleChoice(
            header(
                    "keeper-year",
                    "In which year was the lighthouse first lit?",
                    "",
                    cite(KEEPER, "first time in 1871")),
            List.of(
                    Option.of("1871", true),
                    Option.of("1831", false),
                    new Option(
                            "1903", false, "That is the year of the storm.", List.of(cite(STORM, "storm of 1903 the"))),
                    Option.of("1902", false)));
    public static final Question.MultipleResponse SURVIVORS = new Question.MultipleResponse(
            header("storm-survivors", "What survived the storm?", "", cite(STORM, "the lamp, the bell and the clock")),
            List.of(
                    Option.of("the lamp", true),
                    Option.of("the bell", true),
                    Option.of("the clock", true),
                    Option.of("the gallery", false),
                    Option.of("the flag", false)));
    public static final Question.TrueFalse SEEN = new Question.TrueFalse(
            header(
                    "keeper-miles",
                    "The light could be seen from 18 miles away.",
                    "harbour master Jon Bell",
                    cite(KEEPER, "could be seen from 18 miles away")),
            true);
    public static final Question.ShortAnswer NAME = new Question.ShortAnswer(
            header("keeper-name", "Who was the first keeper?", "", cite(KEEPER, "first keeper was Ada\u00a0Holm")),
            List.of("Ada Holm", "Holm"));
    public static final Question.Numeric YEARS = new Question.Numeric(
            header("keeper-years", "For how many years?", "", cite(KEEPER, "31 years")),
            new BigDecimal("31"),
            BigDecimal.ZERO,
            "years");
    public static final Question.Ordering FUELS = new Question.Ordering(
            header("keeper-fuels", "In which order?", "", cite(KEEPER, "oil, then gas, and in the end electricity")),
            List.of("oil", "gas", "electricity"));
    public static final Question.Matching DATES = new Question.Matching(
            header("cross-dates", "Match them.", "", cite(KEEPER, "in 1871"), cite(STORM, "storm of 1903 the")),
            List.of(new Question.Pair("lamp", "1871"), new Question.Pair("storm", "1903")),
            List.of("1902"));
    public static final Question.Cloze LOST = new Question.Cloze(
            header("keeper-lost", "Fill in the gap.", "", cite(KEEPER, "no ship had been lost since")),
            List.of(new Question.Words("No "), new Question.Gap(List.of("ship")), new Question.Words(" was lost.")));

    public static final Bank BANK = new Bank(
            new BankId("sample"),
            "Grey Point",
            List.of(KEEPER, STORM),
            List.of(YEAR, SURVIVORS, SEEN, NAME, YEARS, FUELS, DATES, LOST));

    /** Four types of it, which lead a reader through every page. */
    public static final Bank FOUR =
            new Bank(BANK.id(), BANK.title(), BANK.articles(), List.of(YEAR, SURVIVORS, SEEN, NAME));

    private SampleBank() {}

    private static Header header(String id, String stem, String attributed, Passage... passages) {
        boolean first = id.equals("keeper-year");
        return new Header(
                new QuestionId(id),
                stem,
                attributed,
                first ? "The opening paragraph gives the year." : "",
                first ? "It was before 1900." : "",
                List.of(id.startsWith("keeper") ? "lamp" : "weather"),
                first ? 1 : 2,
                List.of(passages));
    }

    private static Passage cite(Article article, String words) {
        return new Passage(article, List.of(find(article.text(), words)));
    }

    private static Range find(String text, String words) {
        int start = text.indexOf(words);
        return new Range(start, start + words.length());
    }
}
