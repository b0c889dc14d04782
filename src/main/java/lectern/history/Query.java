package lectern.history;

import lectern.model.BankId;

/**
 * Which entries are wanted.
 *
 * @param after the position of the last entry known already, 0 to begin with the first
 * @param limit the most that are given at once, 1 or more
 */
public record Query(Scope scope, long after, int limit) {
    /** A batch small enough to be held, large enough to be fast. */
    public static final int BATCH = 1_000;

    /** Of what. */
    public sealed interface Scope {
        /** Of everything. */
        record All() implements Scope {}

        /** Of one bank. */
        record OfBank(BankId bank) implements Scope {}

        /** Of one run. */
        record OfRun(RunId run) implements Scope {}
    }

    public Query {
        if (after < 0 || limit < 1) {
            throw new IllegalArgumentException("after " + after + ", limit " + limit);
        }
    }

    public static Query all() {
        return new Query(new Scope.All(), 0, BATCH);
    }

    public static Query of(BankId bank) {
        return new Query(new Scope.OfBank(bank), 0, BATCH);
    }

    public static Query of(RunId run) {
        return new Query(new Scope.OfRun(run), 0, BATCH);
    }

    /** The same, going on after a position. */
    public Query after(long position) {
        return new Query(scope, position, limit);
    }
}
