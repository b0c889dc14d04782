package lectern.bytes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Numbers what stands in many places and is to be written once. */
public final class Numbering<T> {
    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    /** The number of a thing, from 0 in the order in which each was first asked for. */
    public int of(T thing) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(thing, next);
        return known == null ? next : known;
    }

    /** All that have a number, in its order. */
    public Set<T> all() {
        return numbers.keySet();
    }
}
