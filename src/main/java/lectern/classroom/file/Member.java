package lectern.classroom.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What results files say of an attempt and of each of its items, with its name in JSON and in CSV. */
enum Member {
    NAME("name", "name"),
    BANK("bank", "bank"),
    BANK_DIGEST("bankDigest", "bank_digest"),
    ITEM("item", "item"),
    TYPE("type", "type"),
    RESPONSE("response", "response"),
    MARK("mark", "mark"),
    MAXIMUM("maximum", "maximum"),
    SECONDS("seconds", "seconds"),
    CERTAINTY("certainty", "certainty"),
    RESPONSE_CODE("responseCode", "response_code"),
    CREDIT("credit", "credit"),
    HINTED("hinted", "hinted"),
    SCHEME("scheme", "scheme"),
    SEED("seed", "seed"),
    MODE("mode", "mode"),
    BEGUN("begun", "begun"),
    ENDED("ended", "ended"),
    COMPLETE("complete", "complete");

    /** In the order of the columns. */
    static final List<Member> ALL = List.of(values());

    /** What differs from row to row. */
    static final Set<Member> OF_ITEM = EnumSet.range(ITEM, HINTED);

    /** What all rows of an attempt have in common. */
    static final Set<Member> OF_ATTEMPT = EnumSet.complementOf(EnumSet.range(ITEM, HINTED));

    private static final Map<String, Member> BY_NAME_IN_JSON =
            ALL.stream().collect(Collectors.toMap(Member::inJson, Function.identity()));

    private final String inJson;
    private final String inCsv;

    Member(String inJson, String inCsv) {
        this.inJson = inJson;
        this.inCsv = inCsv;
    }

    /** The one of this name in JSON. */
    static Optional<Member> named(String name) {
        return Optional.ofNullable(BY_NAME_IN_JSON.get(name));
    }

    String inJson() {
        return inJson;
    }

    String inCsv() {
        return inCsv;
    }
}
