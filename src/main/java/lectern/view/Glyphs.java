package lectern.view;

/**
 * The signs that screens are drawn with.
 *
 * @param right beside what is right
 * @param wrong beside what is wrong
 * @param partly beside what is partly right
 * @param pointer before the row that the next key acts on
 * @param mark in the margin, beside the lines of a passage
 * @param bar between two parts side by side
 * @param rule between two parts one below the other
 * @param dot between things in one line
 * @param ellipsis where something was cut
 * @param up there is more above
 * @param down there is more below
 * @param full a filled part of a bar chart
 * @param empty an empty part of a bar chart
 */
public record Glyphs(
        String right,
        String wrong,
        String partly,
        String pointer,
        String mark,
        String bar,
        String rule,
        String dot,
        String ellipsis,
        String up,
        String down,
        String full,
        String empty) {
    public static final Glyphs UNICODE = new Glyphs("✓", "✗", "◐", "▸", "▌", "│", "─", "·", "…", "↑", "↓", "█", "░");
    public static final Glyphs ASCII = new Glyphs("+", "x", "~", ">", ">", "|", "-", "-", "...", "^", "v", "#", ".");
}
