package lectern.classroom;

import java.util.Optional;
import java.util.Set;
import lectern.marking.Marking;
import lectern.marking.Response;
import lectern.marking.ResponseText;

/** The responses that the codes of results files stand for. */
final class GivenResponse {
    private GivenResponse() {}

    /** Empty if the code cannot be read. */
    static Optional<Response> of(AttemptItem item) {
        return new ResponseText(item.code()).response();
    }

    /** The indices of the options chosen, in the bank's order. */
    static Set<Integer> chosen(Response response) {
        return response instanceof Response.Chosen chosen ? chosen.options() : Set.of();
    }

    /** Whether nothing was answered. */
    static boolean isNothing(Response response) {
        return response instanceof Response.DontKnow || Marking.isBlank(response);
    }
}
