package lectern.view;

import lectern.model.Question;

/** How a question is answered in a line: what is to be typed. */
final class PlainForm implements Question.Visitor<String> {
    @Override
    public String singleChoice(Question.SingleChoice question) {
        return "the number of an option from 1 to " + question.options().size();
    }

    @Override
    public String multipleResponse(Question.MultipleResponse question) {
        return "the numbers of all right options from 1 to "
                + question.options().size() + ", such as 1,3";
    }

    @Override
    public String trueFalse(Question.TrueFalse question) {
        return "1 or t for true, 2 or f for false";
    }

    @Override
    public String shortAnswer(Question.ShortAnswer question) {
        return "the answer itself";
    }

    @Override
    public String numeric(Question.Numeric question) {
        return "a number, such as 8,000 or 2.5";
    }

    @Override
    public String ordering(Question.Ordering question) {
        return "all numbers from 1 to " + question.items().size() + " in the right order, such as 3,1,2";
    }

    @Override
    public String matching(Question.Matching question) {
        return "a letter for each number from 1 to " + question.pairs().size() + ", such as 1=b,2=a";
    }

    @Override
    public String cloze(Question.Cloze question) {
        return "what belongs in each gap, or " + PlainWording.EMPTY_GAP + " to leave it empty";
    }
}
