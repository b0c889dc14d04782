package lectern.view;

import java.util.Objects;
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

    /** Written out, as that of lines: what Java puts together at its first call takes 20 ms of a start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Run run
                && text.equals(run.text)
                && role == run.role
                && Objects.equals(target, run.target);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
