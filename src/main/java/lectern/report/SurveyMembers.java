package lectern.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import lectern.json.JsonWriter;
import lectern.model.Bank;
import lectern.model.QuestionId;
import lectern.survey.Coverage;
import lectern.survey.CueScore;
import lectern.survey.Enemies;
import lectern.survey.Guesser;

/**
 * Writes surveys of banks as members of a JSON object.
 *
 * @param banks those without errors
 */
record SurveyMembers(JsonWriter json, List<Bank> banks) {
    private static final MathContext SIX_DIGITS = new MathContext(6);

    private record OfBank<T>(Bank bank, T part) {}

    /** {@code guesser}: an object for each bank and cue. */
    void guesser() {
        List<OfBank<CueScore>> scores = banks.stream()
                .flatMap(bank -> of(bank, Guesser.of(bank).scores()))
                .toList();
        json.objects("guesser", scores, each -> {
            CueScore score = each.part();
            json.text("bank", each.bank().id().value());
            json.text("cue", score.cue());
            json.number("items", score.items());
            json.number("hits", score.hits());
            share("chance", score, score.chance());
            share("p", score, score.p());
            share("pHolm", score, score.adjusted());
            json.truth("beatsChance", score.beatsChance());
            json.texts(
                    "drivers", score.drivers().stream().map(QuestionId::value).toList());
        });
    }

    /** {@code coverage}: an object for each bank and article. */
    void coverage() {
        List<OfBank<Coverage.OfArticle>> articles = banks.stream()
                .flatMap(bank -> of(bank, Coverage.of(bank).articles()))
                .toList();
        json.objects("coverage", articles, each -> {
            Coverage.OfArticle covered = each.part();
            json.text("bank", each.bank().id().value());
            json.text("article", covered.article().id().value());
            json.text("file", covered.article().file());
            json.number("sentences", covered.sentences());
            json.number("cited", covered.cited());
            json.objects("uncited", covered.uncited(), sentence -> {
                json.number("line", sentence.line());
                json.number("start", sentence.start());
                json.number("end", sentence.end());
                json.text("text", sentence.words());
            });
        });
    }

    /** {@code enemies}: an object for each bank and pair. */
    void enemies() {
        List<OfBank<Enemies.Pair>> pairs = banks.stream()
                .flatMap(bank -> of(bank, Enemies.of(bank).pairs()))
                .toList();
        json.objects("enemies", pairs, each -> {
            json.text("bank", each.bank().id().value());
            json.text("question", each.part().teller().value());
            json.text("answers", each.part().answered().value());
            json.text("text", each.part().text());
        });
    }

    private static <T> Stream<OfBank<T>> of(Bank bank, List<T> parts) {
        return parts.stream().map(part -> new OfBank<>(bank, part));
    }

    /** A number that says something only if the cue applies to any question. */
    private void share(String name, CueScore score, double value) {
        if (score.items() == 0) {
            json.nothing(name);
        } else {
            json.number(name, new BigDecimal(value).round(SIX_DIGITS));
        }
    }
}
