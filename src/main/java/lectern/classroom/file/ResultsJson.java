package lectern.classroom.file;

import lectern.classroom.Attempt;
import lectern.classroom.AttemptItem;
import lectern.json.JsonWriter;

/**
 * An attempt as JSON: one object.
 *
 * <p>{@code lectern} is "results" and {@code version} 1; then {@code name}, {@code bank}, {@code bankDigest}, {@code seed},
 * {@code mode} ("practice" or "exam"), {@code begun} and {@code ended} (ISO 8601), {@code complete}, {@code scheme} and
 * {@code items}: {@code item} (its id), {@code type}, {@code response} in words, {@code responseCode} (what it is marked
 * again from), {@code credit} (0 to 1, by the item's own rule), {@code mark} and {@code maximum} in points,
 * {@code seconds}, {@code certainty} (empty if none was declared), {@code hinted}. Members may be added; none is taken away
 * or changes its meaning without another version.
 */
public final class ResultsJson {
    static final String KIND = "results";
    static final int VERSION = 1;

    private ResultsJson() {}

    /** The file's text, to be written in UTF-8. */
    public static String of(Attempt attempt) {
        StringBuilder text = new StringBuilder();
        JsonWriter json = new JsonWriter(text::append);
        json.document(() -> {
            json.text("lectern", KIND);
            json.number("version", VERSION);
            json.text(Member.NAME.inJson(), attempt.name());
            json.text(Member.BANK.inJson(), attempt.bank().value());
            json.text(Member.BANK_DIGEST.inJson(), attempt.digest().value());
            json.number(Member.SEED.inJson(), attempt.seed());
            json.text(Member.MODE.inJson(), attempt.occasion().word());
            json.text(Member.BEGUN.inJson(), attempt.begun().toString());
            json.text(Member.ENDED.inJson(), attempt.ended().toString());
            json.truth(Member.COMPLETE.inJson(), attempt.complete());
            json.text(Member.SCHEME.inJson(), attempt.scheme());
            json.objects("items", attempt.items(), item -> item(json, item));
        });
        return text.toString();
    }

    private static void item(JsonWriter json, AttemptItem item) {
        json.text(Member.ITEM.inJson(), item.item().value());
        json.text(Member.TYPE.inJson(), item.type().word());
        json.text(Member.RESPONSE.inJson(), item.response());
        json.text(Member.RESPONSE_CODE.inJson(), item.code());
        json.number(Member.CREDIT.inJson(), Plain.number(item.credit()));
        json.number(Member.MARK.inJson(), Plain.number(item.mark()));
        json.number(Member.MAXIMUM.inJson(), Plain.number(item.maximum()));
        json.number(Member.SECONDS.inJson(), Plain.seconds(item.time()));
        json.text(Member.CERTAINTY.inJson(), CertaintyWord.of(item.certainty()));
        json.truth(Member.HINTED.inJson(), item.hinted());
    }
}
