package lectern.bank;

import lectern.model.Header;
import lectern.model.Question;

/** A question but for what all questions have. */
interface Body {
    Question with(Header header);
}
