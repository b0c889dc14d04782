package lectern.model;

/** The stable name of a question within its bank. */
public record QuestionId(String value) implements Comparable<QuestionId> {
    public QuestionId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("QuestionId is empty");
        }
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
