package lectern.history;

/**
 * The name of an entry, made where the entry is made and unique everywhere: appending it twice changes nothing.
 *
 * @param value as {@link EntryIds} makes it; what was imported may look otherwise
 */
public record EntryId(String value) implements Comparable<EntryId> {
    public EntryId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("EntryId is empty");
        }
    }

    /**
     * The part that tells when it was made: greater for what was made later, and never less for what one maker made
     * later, even if its clock was set back.
     */
    public String time() {
        return value.substring(0, Math.min(value.length(), EntryIds.TIME_DIGITS));
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
