package lectern.view;

/** The size of a screen in cells. */
public record Size(int columns, int rows) {
    public Size {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("no screen: " + columns + "x" + rows);
        }
    }
}
