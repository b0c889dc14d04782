package lectern.view;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text of one role, free of control characters.
 *
 * @param target the place that it leads to, or null
 */
public record Run(String text, Role role, @Nullable Link target) {
    public Run(String text, Role role) {
        this(text, role, null);
    }

    /** The place that it leads to. */
    public Optional<Link> link() {
        return Optional.ofNullable(target);
    }
}
