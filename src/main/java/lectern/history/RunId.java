package lectern.history;

/** The name of a run through a quiz: that of the entry with which it began. */
public record RunId(String value) {
    public RunId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("RunId is empty");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
