package lectern.classroom.file;

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

    private final String inJson;
    private final String inCsv;

    Member(String inJson, String inCsv) {
        this.inJson = inJson;
        this.inCsv = inCsv;
    }

    String inJson() {
        return inJson;
    }

    String inCsv() {
        return inCsv;
    }
}
