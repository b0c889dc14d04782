package lectern.front;

import java.io.IOException;
import java.time.Instant;
import lectern.model.BankId;
import lectern.model.QuestionId;

/** Where someone's report goes that something is wrong with a question. */
@FunctionalInterface
public interface Reports {
    /**
     * Keeps a report.
     *
     * @param words what is wrong, may be empty
     * @return where it was kept, to be told
     * @throws IOException if it could not be kept; the message says why
     */
    String keep(Instant at, BankId bank, QuestionId question, String words) throws IOException;
}
