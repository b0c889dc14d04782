package lectern.view;

/** A cell of a screen, column and row from 0 at the top left. */
public record Cell(int column, int row) {}
