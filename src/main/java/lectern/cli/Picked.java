package lectern.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lectern.model.Bank;
import lectern.model.Outline;
import lectern.model.QuestionId;
import lectern.model.Questions;
import lectern.text.Suggestion;
import picocli.CommandLine.Option;

/** Which questions are wanted themselves: by what they cite, or by their ids. */
final class Picked {
    @Option(
            names = "--passage",
            paramLabel = "ARTICLE[:LINE]",
            description =
                    "Only questions that cite this line, or article; all of them if -n is not given. lectern read --passages"
                            + " lists such lines.")
    String passage = "";

    @Option(
            names = "--question",
            paramLabel = "ID",
            split = ",",
            hideParamSyntax = true,
            description = "Only the question with this id; several with commas, or the option again. lectern read"
                    + " --questions lists them.")
    List<String> ids = new ArrayList<>();

    /** Whether nothing was said. */
    boolean isNothing() {
        return passage.isEmpty() && ids.isEmpty();
    }

    /** Those questions; none if nothing was said. */
    Set<QuestionId> in(Bank bank) {
        Set<QuestionId> picked = new LinkedHashSet<>();
        ids.forEach(id -> picked.add(question(bank, id.strip())));
        if (!passage.isEmpty()) {
            Set<QuestionId> there = onPassage(bank);
            if (picked.isEmpty()) {
                return there;
            }
            picked.retainAll(there);
            if (picked.isEmpty()) {
                throw new Complaint("the questions asked for do not cite " + passage + ".");
            }
        }
        return picked;
    }

    private Set<QuestionId> onPassage(Bank bank) {
        ReadingPlace place = ReadingPlace.of(bank, passage);
        Set<QuestionId> there = new LinkedHashSet<>();
        bank.citing(place.article(), List.of(place.stretch())).forEach(question -> there.add(question.id()));
        if (there.isEmpty()) {
            throw new Complaint("no question cites " + passage + ".\n`lectern read "
                    + place.article().id() + " --passages` lists what is cited.");
        }
        return there;
    }

    private static QuestionId question(Bank bank, String id) {
        Questions questions = bank.questions();
        List<QuestionId> known = IntStream.range(0, questions.size())
                .mapToObj(questions::outline)
                .map(Outline::id)
                .toList();
        return known.stream()
                .filter(each -> each.value().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    String meant = Suggestion.closest(
                                    id, known.stream().map(QuestionId::value).toList())
                            .map(near -> " Did you mean '" + near + "'?")
                            .orElse("");
                    return new Complaint("there is no question '" + id + "'." + meant
                            + "\n`lectern read ARTICLE --questions` lists those of an article.");
                });
    }
}
