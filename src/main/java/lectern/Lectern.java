package lectern;

/** Starts Lectern. */
public final class Lectern {
    private Lectern() {}

    public static void main(String[] args) {
        System.out.println(args.length);
    }
}
