package lectern.classroom;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lectern.history.ItemDigest;
import lectern.model.Bank;
import lectern.model.Question;
import lectern.text.Digest;

/**
 * A short name for all that a bank asks, offers and holds for right. An edit of any of it gives another one; comments,
 * the order of questions and what is told after an answer do not count.
 *
 * @param value 16 digits and letters of hexadecimal
 */
public record BankDigest(String value) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{" + Digest.LENGTH + "}");

    public BankDigest {
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException("the bank's digest has to be " + Digest.LENGTH
                    + " digits or letters from a to f, not '" + value + "'");
        }
    }

    public static BankDigest of(Bank bank) {
        return new BankDigest(Digest.of(bank.questions().stream()
                .sorted(Comparator.comparing(Question::id))
                // An id may hold anything, so its length comes first.
                .map(question -> question.id().value().length() + ":" + question.id() + ItemDigest.of(question))
                .collect(Collectors.joining("\n"))));
    }

    @Override
    public String toString() {
        return value;
    }
}
