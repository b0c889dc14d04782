package lectern.cli;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import lectern.classroom.Attempt;
import lectern.classroom.AttemptItem;
import lectern.classroom.BankDigest;
import lectern.classroom.Occasion;
import lectern.marking.Response;
import lectern.marking.ResponseText;
import lectern.model.Question;
import lectern.quiz.Answered;
import lectern.quiz.Quiz;
import lectern.quiz.Result;
import lectern.quiz.Score;
import lectern.quiz.Session;
import lectern.quiz.Terms;
import lectern.view.Wording;

/** Someone's answers to a quiz as a results file has them. */
final class AttemptOf {
    private AttemptOf() {}

    /** The first answer to each question; retries are no part of it. */
    static Attempt session(Session session, Instant begun, Instant ended) {
        Quiz quiz = session.quiz();
        Terms terms = quiz.terms();
        List<AttemptItem> items = session.progress().answers(0).stream()
                .sorted(Comparator.comparingInt(Answered::number))
                .map(answered -> item(quiz, answered))
                .toList();
        return new Attempt(
                terms.name(),
                quiz.bank().id(),
                BankDigest.of(quiz.bank()),
                quiz.seed(),
                terms.exam() ? Occasion.EXAM : Occasion.PRACTICE,
                begun,
                ended,
                Result.of(session).isComplete(),
                terms.scheme().toString(),
                items);
    }

    private static AttemptItem item(Quiz quiz, Answered answered) {
        Question question = quiz.planned(answered.number()).question();
        Score score = quiz.score(answered);
        boolean none = answered.response() instanceof Response.DontKnow;
        return new AttemptItem(
                question.id(),
                question.type(),
                ResponseText.of(answered.response()).value(),
                none ? "" : Wording.oneLine(Wording.given(question, answered.response())),
                answered.mark().fraction(),
                score.earned(),
                score.maximum(),
                answered.took(),
                answered.certainty(),
                answered.hinted());
    }
}
