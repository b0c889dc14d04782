package lectern;

import lectern.cli.Program;

/** Starts Lectern. */
public final class Lectern {
    private Lectern() {}

    public static void main(String[] args) {
        System.exit(Program.ofThisProcess().run(args));
    }
}
