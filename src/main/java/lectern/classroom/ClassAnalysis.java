package lectern.classroom;

import java.util.List;
import lectern.model.Bank;

/**
 * What complete attempts at one bank tell of the quiz, its items and its passages.
 *
 * @param items those that anyone had, in the bank's order
 * @param toTeach what to teach again, the most needed first
 */
public record ClassAnalysis(Cohort cohort, List<ItemAnalysis> items, List<ToTeach> toTeach) {
    public ClassAnalysis {
        items = List.copyOf(items);
        toTeach = List.copyOf(toTeach);
    }

    /** Of attempts at this bank; the order of these does not matter. */
    public static ClassAnalysis of(Bank bank, List<Attempt> attempts) {
        MarkTable marks = new MarkTable(attempts);
        ItemFigures figures = new ItemFigures(marks);
        return new ClassAnalysis(
                Cohort.of(marks, attempts),
                bank.questions().stream()
                        .filter(question -> !marks.answers(question.id()).isEmpty())
                        .map(figures::of)
                        .toList(),
                ToTeach.ranked(bank, marks));
    }
}
