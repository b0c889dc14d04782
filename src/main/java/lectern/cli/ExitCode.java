package lectern.cli;

/** What Lectern tells whoever started it. */
final class ExitCode {
    static final int DONE = 0;
    /** {@code check} found errors, or with {@code --strict} warnings; or a pass mark was missed. */
    static final int FOUND = 1;
    /** Something on the command line, in the settings or in the bank has to be put right first. */
    static final int USAGE = 2;
    /** A fault of Lectern's own, or of the disk that it writes to. */
    static final int FAULT = 70;
    /** The input ended, or someone pressed Ctrl+C, before the end. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
