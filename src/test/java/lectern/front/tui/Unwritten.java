package lectern.front.tui;

/** A logbook in which nothing was ever written. */
final class Unwritten extends SilentLogbook {
    @Override
    public boolean isNew() {
        return true;
    }
}
