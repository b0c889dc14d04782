package lectern.survey;

import java.util.ArrayList;
import java.util.List;
import lectern.model.Header;
import lectern.model.Option;
import lectern.model.Question;

/**
 * A text that people see of a question, before they answer or in the feedback.
 *
 * @param raw as the bank gives it, a cloze with its gaps filled
 * @param offered whether it is one of the things to choose from or to put in order
 */
record ShownText(String raw, Phrase phrase, boolean offered) {
    private static ShownText said(String raw) {
        return new ShownText(raw, Phrase.of(raw), false);
    }

    private static ShownText offered(String raw) {
        return new ShownText(raw, Phrase.of(raw), true);
    }

    /** Stem with attribution, hint, options and feedback, those that there are; no passages. */
    static List<ShownText> all(Question question) {
        Header header = question.header();
        List<ShownText> all = new ArrayList<>();
        // Whose claim it is stands right before what is asked, and tells of it together.
        String asked = header.attributed().isEmpty() ? header.stem() : header.attributed() + ": " + header.stem();
        for (String text : List.of(asked, header.hint(), header.why())) {
            if (!text.isEmpty()) {
                all.add(said(text));
            }
        }
        all.addAll(question.accept(new OwnTexts()));
        return all;
    }

    /** Whether the words of a key stand in it. The same option in another question gives no key away. */
    boolean tells(Phrase key) {
        return phrase.holds(key)
                && !(offered && phrase.words().size() == key.words().size());
    }

    /** What a type shows beside what every question has. */
    private static final class OwnTexts implements Question.Visitor<List<ShownText>> {
        @Override
        public List<ShownText> singleChoice(Question.SingleChoice question) {
            return options(question);
        }

        @Override
        public List<ShownText> multipleResponse(Question.MultipleResponse question) {
            return options(question);
        }

        @Override
        public List<ShownText> trueFalse(Question.TrueFalse question) {
            return List.of();
        }

        @Override
        public List<ShownText> shortAnswer(Question.ShortAnswer question) {
            return List.of();
        }

        @Override
        public List<ShownText> numeric(Question.Numeric question) {
            return List.of();
        }

        @Override
        public List<ShownText> ordering(Question.Ordering question) {
            List<ShownText> texts = new ArrayList<>();
            for (String item : question.items()) {
                texts.add(offered(item));
            }
            return texts;
        }

        @Override
        public List<ShownText> matching(Question.Matching question) {
            List<ShownText> texts = new ArrayList<>();
            for (Question.Pair pair : question.pairs()) {
                texts.add(said(pair.left() + ": " + pair.right()));
            }
            return texts;
        }

        @Override
        public List<ShownText> cloze(Question.Cloze question) {
            StringBuilder filled = new StringBuilder();
            for (Question.Piece piece : question.pieces()) {
                filled.append(
                        piece instanceof Question.Gap gap ? gap.accepted().get(0) : ((Question.Words) piece).text());
            }
            return List.of(said(filled.toString()));
        }

        private static List<ShownText> options(Question.Choice question) {
            List<ShownText> texts = new ArrayList<>();
            for (Option option : question.options()) {
                texts.add(offered(option.text()));
                if (!option.why().isEmpty()) {
                    texts.add(said(option.why()));
                }
            }
            return texts;
        }
    }
}
