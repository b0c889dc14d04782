package lectern.handout;

import java.util.List;

/** The form in which a question is answered on paper. All texts are on one line, as they are shown. */
sealed interface Form {
    <R> R accept(Visitor<R> visitor);

    /**
     * Options under the numbers that they have on the screen.
     *
     * @param several whether each has a box to be ticked; otherwise one number is circled
     */
    record Options(List<String> options, boolean several) implements Form {
        public Options {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.options(this);
        }
    }

    /**
     * A line to write on.
     *
     * @param unit what stands after it; empty if nothing
     */
    record AnswerLine(String unit) implements Form {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answerLine(this);
        }
    }

    /** Things with a box before each, for its number. */
    record Numbering(List<String> items) implements Form {
        public Numbering {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numbering(this);
        }
    }

    /** Left sides with a box before each, for the letter of one of the right sides. */
    record Lettering(List<String> lefts, List<String> rights) implements Form {
        public Lettering {
            lefts = List.copyOf(lefts);
            rights = List.copyOf(rights);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lettering(this);
        }
    }

    /**
     * Running text with a numbered gap between each two of its pieces.
     *
     * @param pieces one more than there are gaps; may be empty texts
     */
    record Gaps(List<String> pieces) implements Form {
        public Gaps {
            pieces = List.copyOf(pieces);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.gaps(this);
        }
    }

    /** One way for each form. */
    interface Visitor<R> {
        R options(Options form);

        R answerLine(AnswerLine form);

        R numbering(Numbering form);

        R lettering(Lettering form);

        R gaps(Gaps form);
    }
}
