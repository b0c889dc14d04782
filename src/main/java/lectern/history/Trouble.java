package lectern.history;

/**
 * Why a history cannot be used just now, and what helps.
 *
 * @param file that it is about
 * @param detail what the machine said, for a report; may be empty
 */
public record Trouble(Reason reason, String file, String detail) {
    /** Each with its sentence and its help, in which {@code %s} is the file. */
    public enum Reason {
        READ_ONLY("%s cannot be written: it is read-only.", "Make it writable, or set LECTERN_HOME to another folder."),
        NO_PERMISSION(
                "%s cannot be used: permission denied.",
                "Let your account read and write it, or set LECTERN_HOME to another folder."),
        NO_FOLDER("%s is a file where a folder is needed.", "Move it away, or set LECTERN_HOME to another folder."),
        FOLDER_IN_ITS_PLACE("%s is a folder where the history's file should be.", "Move it away or rename it."),
        DISK_FULL("%s cannot grow: the disk is full.", "Make room, then answer again; what was kept is safe."),
        DISK_FAULT("%s cannot be read or written: the disk reports a fault.", "Copy it to a safe place first."),
        LOCKED("%s is locked by another program.", "Close that program, then answer again."),
        NOT_A_DATABASE("%s is no history: it is another kind of file.", "Move it away or rename it."),
        NOT_OURS("%s is a database of another program.", "Move it away or rename it."),
        NEWER(
                "%s: this history was written by a newer Lectern.",
                "Install that release or a later one, or set LECTERN_HOME to another folder."),
        DAMAGED(
                "%s is damaged and could not be repaired while something else uses it.",
                "Close every other Lectern, then start again."),
        NO_DRIVER(
                "%s cannot be opened: the part of Lectern that reads it does not run on this machine.",
                "Install Lectern anew; if that does not help, report it."),
        CLOSED("%s is closed already.", "Start Lectern again."),
        OTHER("%s cannot be used.", "Start Lectern again; if that does not help, report it.");

        private final String sentence;
        private final String help;

        Reason(String sentence, String help) {
            this.sentence = sentence;
            this.help = help;
        }
    }

    /** What is the matter, in a sentence. */
    public String sentence() {
        return reason.sentence.replace("%s", file);
    }

    /** What to do about it, in a sentence. */
    public String help() {
        return reason.help;
    }
}
