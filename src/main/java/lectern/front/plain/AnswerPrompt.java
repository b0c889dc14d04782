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

    private void restart(int number) {
        gaps.clear();
        gapsOf = number;
    }

    /** How sure someone is; empty when the input has ended, or a command is typed: that is for the question's prompt. */
    Optional<Certainty> certainty() {
        while (true) {
            Optional<String> line = prompt.line(PlainWording.HOW_SURE).map(String::strip);
            if (line.isEmpty() || Entries.atEnd(line.get()) instanceof Entry.Command) {
                return Optional.empty();
            }
            if (line.get().length() == 1
                    && line.get().charAt(0) >= '1'
                    && line.get().charAt(0) <= '3') {
                return Optional.of(Certainty.ofLevel(line.get().charAt(0) - '0'));
            }
        }
    }
}
