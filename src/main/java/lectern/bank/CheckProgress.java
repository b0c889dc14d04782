package lectern.bank;

/** Is told how far the check of a bank has come. */
@FunctionalInterface
public interface CheckProgress {
    /** Tells nobody. */
    CheckProgress NONE = new CheckProgress() {
        @Override
        public void read(int questions, double share) {}
    };

    /**
     * A question more is read.
     *
     * @param questions how many are by now
     * @param share of the bank's text that is read, from 0 to 1; files count alike
     */
    void read(int questions, double share);
}
