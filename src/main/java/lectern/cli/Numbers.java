package lectern.cli;

import java.math.BigInteger;
import java.util.Optional;

/** Numbers as they are typed on the command line. */
final class Numbers {
    private Numbers() {}

    /** A count of questions; more than anything has are all of it. */
    static int count(String option, String typed, int least) {
        Optional<BigInteger> number = whole(typed).filter(each -> each.compareTo(BigInteger.valueOf(least)) >= 0);
        return number.orElseThrow(
                        () -> new Complaint(option + " takes a whole number from " + least + ", not '" + typed + "'."))
                .min(BigInteger.valueOf(Integer.MAX_VALUE))
                .intValue();
    }

    /** The seed that was typed, or one drawn by luck if none was. */
    static long seed(String typed, Surroundings around) {
        if (typed.isEmpty()) {
            return around.luck().getAsLong();
        }
        try {
            return Long.parseLong(typed.strip());
        } catch (NumberFormatException e) {
            throw new Complaint("--seed takes a whole number, not '" + typed + "'.");
        }
    }

    private static Optional<BigInteger> whole(String typed) {
        try {
            return Optional.of(new BigInteger(typed.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
