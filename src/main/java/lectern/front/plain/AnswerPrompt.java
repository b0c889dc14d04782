package lectern.front.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.marking.Certainty;
import lectern.marking.Response;
import lectern.model.Question;
import lectern.quiz.Planned;
import lectern.view.PlainWording;

/** Asks for an answer: in one line, or gap by gap. */
final class AnswerPrompt {
    private final Prompt prompt;
    /** What was typed into the gaps of a cloze so far. */
    private final List<String> gaps = new ArrayList<>();
    /** The question that they are of, from 1; 0 if of none. */
    private int gapsOf;

    AnswerPrompt(Prompt prompt) {
        this.prompt = prompt;
    }

    /** What is typed at a question; empty when the input has ended. */
    Optional<Entry> entry(Planned planned) {
        if (!(planned.question() instanceof Question.Cloze cloze)) {
            return prompt.line(PlainWording.PROMPT).map(line -> Entries.at(planned, line));
        }
        if (gapsOf != planned.number()) {
            restart(planned.number());
        }
        int count = cloze.gaps().size();
        while (true) {
            Optional<Entry> entry =
                    prompt.line(PlainWording.gapPrompt(gaps.size() + 1, count)).map(line -> Entries.at(planned, line));
            if (isBack(entry) && !gaps.isEmpty()) {
                gaps.remove(gaps.size() - 1);
                continue;
            }
            if (entry.isEmpty()
                    || !(entry.get() instanceof Entry.Answer answer)
                    || !(answer.response() instanceof Response.Typed typed)) {
                return entry;
            }
            gaps.add(typed.text().equals(PlainWording.EMPTY_GAP) ? "" : typed.text());
            if (gaps.size() == count) {
                Response filled = new Response.Filled(gaps);
                restart(0);
                return Optional.of(new Entry.Answer(filled));
            }
        }
    }

    /** Taken back is first what was typed last: the gap before. */
    private static boolean isBack(Optional<Entry> entry) {
        return entry.isPresent() && entry.get() instanceof Entry.Command command && command.key() == Key.UNDO;
    }

    private void restart(int number) {
        gaps.clear();
        gapsOf = number;
    }

    /** How sure someone is; empty when the input has ended, or a command is typed: it leads back to the answer. */
    Optional<Certainty> certainty() {
        String asked = PlainWording.HOW_SURE;
        while (true) {
            Optional<String> line = prompt.line(asked).map(String::strip);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            if (Entries.atEnd(line.get()) instanceof Entry.Command command) {
                if (command.key() != Key.HELP) {
                    return Optional.empty();
                }
                asked = PlainWording.HOW_SURE_AT_LENGTH;
            }
            if (line.get().length() == 1
                    && line.get().charAt(0) >= '1'
                    && line.get().charAt(0) <= '3') {
                return Optional.of(Certainty.ofLevel(line.get().charAt(0) - '0'));
            }
        }
    }
}
