package lectern.classroom.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import lectern.classroom.Attempt;
import lectern.classroom.ClassResults;
import lectern.classroom.Cohort;
import lectern.classroom.Disagreement;
import lectern.classroom.Estimate;
import lectern.classroom.Figure;
import lectern.classroom.Handed;
import lectern.classroom.ItemAnalysis;
import lectern.classroom.OptionAnalysis;
import lectern.classroom.ToTeach;
import lectern.json.JsonWriter;
import lectern.view.Wording;

/**
 * The results of a class as JSON. The README describes the shape; members may be added, none is taken away. A figure is an
 * object of {@code value} in per cent, {@code reason} where that is null, and for an estimate {@code low} and {@code high}.
 */
public record ClassJson(JsonWriter json) {
    private static final int DIGITS = 4;

    /**
     * Writes it.
     *
     * @param leftOut the files that could not be used
     */
    public void write(ClassResults results, List<LeftOut> leftOut) {
        json.document(() -> {
            json.text("bank", results.bank().id().value());
            json.text("bankDigest", results.digest().value());
            json.objects("attempts", results.here(), this::attempt);
            json.objects("elsewhere", results.elsewhere(), this::attempt);
            json.objects("leftOut", leftOut, each -> {
                json.text("file", each.file());
                json.text("reason", each.reason());
            });
            json.objects("disagreements", results.disagreements(), this::disagreement);
            json.texts("unmarked", results.unmarked());
            json.object("class", () -> cohort(results.analysis().cohort()));
            json.objects("items", results.analysis().items(), this::item);
            json.objects("toTeach", results.analysis().toTeach(), this::toTeach);
        });
    }

    private void attempt(Handed handed) {
        Attempt attempt = handed.attempt();
        json.text("file", handed.file());
        json.text("name", attempt.name());
        json.text("bank", attempt.bank().value());
        json.text("bankDigest", attempt.digest().value());
        json.text("mode", attempt.occasion().word());
        json.text("scheme", attempt.scheme());
        json.truth("complete", attempt.complete());
        json.text("begun", attempt.begun().toString());
        json.text("ended", attempt.ended().toString());
        json.number("items", attempt.items().size());
        json.number("mark", rounded(attempt.total()));
        json.number("maximum", rounded(attempt.maximum()));
    }

    private void disagreement(Disagreement each) {
        json.text("file", each.file());
        json.text("item", each.item().value());
        json.text("cause", each.cause().name());
        json.number("was", rounded(each.was()));
        json.number("now", rounded(each.now()));
    }

    private void cohort(Cohort cohort) {
        json.number("attempts", cohort.attempts());
        json.truth("muted", cohort.isMuted());
        estimate("mean", cohort.mean());
        figure("deviation", cohort.deviation());
        estimate("alpha", cohort.alpha());
        figure("errorRatio", cohort.errorRatio());
        figure("standardError", cohort.standardError());
    }

    private void item(ItemAnalysis item) {
        json.text("item", item.question().id().value());
        json.text("type", item.question().type().word());
        json.text("stem", item.question().header().stem());
        json.number("attempts", item.attempts());
        json.truth("muted", item.isMuted());
        json.number("unanswered", item.unanswered());
        estimate("facility", item.facility());
        estimate("discrimination", item.discrimination());
        figure("efficiency", item.efficiency());
        json.objects("options", item.options(), this::option);
        json.objects("wrong", item.wrong(), wrong -> {
            json.text("response", wrong.words());
            json.number("times", wrong.times());
        });
    }

    private void option(OptionAnalysis option) {
        json.text("text", option.text());
        json.truth("key", option.key());
        json.number("chosen", option.chosen());
        json.number("share", rounded(100 * option.share()));
        estimate("itemRest", option.itemRest());
        json.truth("nonFunctioning", option.isNonFunctioning());
        json.text("suspectedMiskey", option.suspicion().name());
    }

    private void toTeach(ToTeach place) {
        json.text("article", place.passage().article().id().value());
        json.text("file", place.passage().article().file());
        json.number("line", place.passage().start().line());
        json.text("text", Wording.sentences(place.passage()));
        json.texts("items", place.items().stream().map(id -> id.value()).toList());
        json.number("answers", place.answers());
        json.number("lost", rounded(100 * place.lost()));
    }

    private void estimate(String name, Estimate estimate) {
        json.object(name, () -> {
            value("value", estimate.value());
            value("low", estimate.low());
            value("high", estimate.high());
            json.text("reason", FigureWords.reason(estimate.value()));
            json.text("intervalReason", FigureWords.reason(estimate.low()));
        });
    }

    private void figure(String name, Figure figure) {
        json.object(name, () -> {
            value("value", figure);
            json.text("reason", FigureWords.reason(figure));
        });
    }

    private void value(String name, Figure figure) {
        if (figure instanceof Figure.Known known) {
            json.number(name, rounded(known.value()));
        } else {
            json.nothing(name);
        }
    }

    private static BigDecimal rounded(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new BigDecimal(rounded.toPlainString());
    }
}
