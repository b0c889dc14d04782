package lectern.bank;

/** Remembers the contents of banks that were found to have no errors, so that nothing is looked for in them twice. */
public interface SoundBanks {
    /** Remembers none: every bank is checked. */
    SoundBanks NONE = new SoundBanks() {
        @Override
        public boolean has(long content) {
            return false;
        }

        @Override
        public void add(long content) {}
    };

    /** Takes every bank for one without errors. */
    SoundBanks ALL = new SoundBanks() {
        @Override
        public boolean has(long content) {
            return true;
        }

        @Override
        public void add(long content) {}
    };

    /**
     * Whether a bank of this content has no errors; false if that is not known.
     *
     * @param content a sum over all files of the bank and all articles that it names
     */
    boolean has(long content);

    /** Remembers that a bank of this content has no errors. */
    void add(long content);
}
