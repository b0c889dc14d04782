package lectern.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lectern.model.Option;
import lectern.model.Question;

/** Works out what the answers to an item tell of it. */
record ItemFigures(MarkTable marks) {
    /** So many wrong responses are named. */
    private static final int WRONG = 3;

    ItemAnalysis of(Question question) {
        List<AttemptItem> answers = marks.answers(question.id());
        Map<String, Chosen> byCode = new HashMap<>();
        List<Chosen> chosen = answers.stream()
                .map(answer -> byCode.computeIfAbsent(answer.code(), code -> Chosen.by(answer)))
                .toList();
        Estimate discrimination = Estimate.none(Reason.OTHER_ITEMS);
        Figure efficiency = Figure.none(Reason.OTHER_ITEMS);
        if (marks.isSame()) {
            Series x = marks.marks(question.id());
            Series o = marks.totals().minus(x);
            discrimination =
                    marks.items().size() < 2 ? Estimate.none(Reason.ONE_ITEM) : Correlation.of(x, o, Reason.NO_SPREAD);
            efficiency = marks.items().size() < 2 ? Figure.none(Reason.ONE_ITEM) : Correlation.efficiency(x, o);
        }
        return new ItemAnalysis(
                question,
                answers.size(),
                (int) chosen.stream().filter(Chosen::isNothing).count(),
                facility(answers),
                discrimination,
                efficiency,
                question instanceof Question.Choice choice ? options(choice, chosen) : List.of(),
                question instanceof Question.Choice ? List.of() : wrong(answers));
    }

    /** 100·mean/max; as shares, so that it holds also where the item was not worth the same in all attempts. */
    private static Estimate facility(List<AttemptItem> answers) {
        if (answers.stream().anyMatch(answer -> answer.maximum() == 0)) {
            return Estimate.none(Reason.NO_POINTS);
        }
        Series shares = Series.of(answers, answer -> answer.mark() / answer.maximum());
        boolean costs = answers.stream().anyMatch(answer -> answer.mark() < 0);
        return Interval.mean(shares, costs ? Double.NEGATIVE_INFINITY : 0);
    }

    private List<OptionAnalysis> options(Question.Choice question, List<Chosen> chosen) {
        boolean sole = question instanceof Question.TrueFalse;
        return IntStream.range(0, question.options().size())
                .mapToObj(i -> {
                    Option option = question.options().get(i);
                    Series picks = Series.of(chosen, each -> each.options().contains(i) ? 1 : 0);
                    int times = (int) Math.round(picks.sum());
                    return new OptionAnalysis(
                            option.text(), option.correct(), sole, times, chosen.size(), itemRest(question, picks));
                })
                .toList();
    }

    private Estimate itemRest(Question question, Series picks) {
        if (!marks.isSame()) {
            return Estimate.none(Reason.OTHER_ITEMS);
        }
        if (marks.items().size() < 2) {
            return Estimate.none(Reason.ONE_ITEM);
        }
        return Correlation.of(picks, marks.totals().minus(marks.marks(question.id())), Reason.NO_SPREAD_OF_CHOICE);
    }

    private static List<WrongResponse> wrong(List<AttemptItem> answers) {
        Map<String, WrongResponse> counted = new LinkedHashMap<>();
        answers.stream()
                .filter(answer -> answer.credit() < 1 && !Chosen.by(answer).isNothing())
                .map(answer -> answer.response().strip())
                .forEach(words -> counted.merge(
                        words.toLowerCase(Locale.ROOT),
                        new WrongResponse(words, 1),
                        (one, other) -> new WrongResponse(one.words(), one.times() + other.times())));
        List<WrongResponse> wrong = new ArrayList<>(counted.values());
        wrong.sort(Comparator.comparing(WrongResponse::times).reversed().thenComparing(WrongResponse::words));
        return wrong.subList(0, Math.min(WRONG, wrong.size()));
    }

    /**
     * What a response chose.
     *
     * @param options their indices in the bank's order; empty if it was none of choosing
     * @param isNothing whether nothing was answered
     */
    private record Chosen(Set<Integer> options, boolean isNothing) {
        Chosen {
            options = Set.copyOf(options);
        }

        static Chosen by(AttemptItem answer) {
            return GivenResponse.of(answer)
                    .map(response -> new Chosen(GivenResponse.chosen(response), GivenResponse.isNothing(response)))
                    .orElse(new Chosen(Set.of(), true));
        }
    }
}
