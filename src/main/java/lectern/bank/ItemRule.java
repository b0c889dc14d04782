package lectern.bank;

import java.util.List;

/** A rule about one question as it is written. */
interface ItemRule {
    /** All rules that a question is checked by. */
    List<ItemRule> ALL = List.of(new OfferedTwice());

    /** Reports what the question breaks. */
    void check(Fields question);
}
