package lectern.front.tui;

import java.util.ArrayList;
import java.util.List;

/** A bank that is open, and one that has errors. */
final class TwoBanks implements Banks {
    private final List<Integer> chosen = new ArrayList<>();
    private boolean looked;
    private boolean gone;

    /** The indices of the banks that were chosen. */
    List<Integer> chosen() {
        return chosen;
    }

    @Override
    public List<Known> known() {
        return List.of(
                new Known("Grey Point", looked ? "4 questions; 2 due" : "", "/banks/grey"),
                new Known("birds", looked ? "It has errors; lectern check tells them." : "", "/banks/birds"));
    }

    @Override
    public void look() {
        looked = true;
    }

    @Override
    public boolean isLooking() {
        return false;
    }

    @Override
    public String choose(int index) {
        if (gone) {
            return "There is no bank any more.";
        }
        chosen.add(index);
        return "";
    }

    /** The other bank is taken away. */
    TwoBanks gone() {
        gone = true;
        return this;
    }
}
