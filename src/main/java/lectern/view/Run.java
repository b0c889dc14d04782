package lectern.view;

/** A stretch of text of one role, free of control characters. */
public record Run(String text, Role role) {}
