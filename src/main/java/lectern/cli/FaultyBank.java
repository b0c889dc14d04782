package lectern.cli;

/** A bank with errors: nothing can be done with it until they are mended. The message is all of them, rendered. */
final class FaultyBank extends RuntimeException {
    private static final long serialVersionUID = 1;

    FaultyBank(String findings) {
        super(findings);
    }
}
