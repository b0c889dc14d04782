package lectern.front;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What there is to study.
 *
 * @param counts "2 to learn again, 5 due, 3 new"; empty if there is nothing
 * @param begin begins with it; empty if by then there is nothing any more
 */
public record Due(String counts, Supplier<Optional<Sitting>> begin) {}
