package lectern.front.tui;

import java.util.List;

/** The banks that one has used, to go from one to another. */
public interface Banks {
    /** No others. */
    Banks NONE = new Banks() {
        @Override
        public List<Known> known() {
            return List.of();
        }

        @Override
        public void look() {}

        @Override
        public boolean isLooking() {
            return false;
        }

        @Override
        public String choose(int index) {
            return "There is no other bank.";
        }
    };

    /**
     * A bank.
     *
     * @param title what it is called; its folder as long as that is not known
     * @param what how much there is in it and how much of that is due, or why it cannot be opened; empty while unknown
     * @param place where it lies
     */
    record Known(String title, String what, String place) {}

    /** All of them, the one that is open first, as far as they are known by now. */
    List<Known> known();

    /** Looks into them in the background. */
    void look();

    boolean isLooking();

    /**
     * Leaves for one of them once the program's pages are closed.
     *
     * @param index its place among those known
     * @return why it cannot be opened; empty if it is left for
     */
    String choose(int index);
}
