package lectern.model;

/** The stable name of a bank; a learner's history hangs on it together with {@link QuestionId}. */
public record BankId(String value) implements Comparable<BankId> {
    public BankId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("BankId is empty");
        }
    }

    @Override
    public int compareTo(BankId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
