package lectern.view;

/** A key and what it does now, for the footer and the help: "Enter", "answer". */
public record KeyHint(String key, String label) {}
