package lectern.anchor;

/**
 * Words cited from an article, as in W3C Web Annotation's TextQuoteSelector.
 *
 * @param exact the words; {@code […]} or {@code [...]} joins fragments that stand in this order
 * @param before what stands immediately before them, to tell one occurrence from another; empty if that is not needed
 * @param after what stands immediately after them; empty if that is not needed
 */
public record Quote(String exact, String before, String after) {
    public static Quote of(String exact) {
        return new Quote(exact, "", "");
    }

    boolean hasContext() {
        return !before.isBlank() || !after.isBlank();
    }
}
