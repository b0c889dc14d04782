package lectern.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.anchor.Likeness.Place;
import org.jspecify.annotations.Nullable;

/** Chooses a place for each fragment so that they stand in their order. */
final class Chain {
    private final List<Fragment> fragments;

    Chain(List<Fragment> fragments) {
        this.fragments = fragments;
    }

    /** A fragment's length in chars, its candidates, the best first, and what their confidence comes from. */
    record Fragment(int length, List<Place> places, Weights.Odds odds) {
        /** How sure a place is: its own likeness, less what makes another one likely too. */
        double confidence(Place place) {
            double next = places.stream()
                    .filter(other -> !other.equals(place))
                    .mapToDouble(Place::total)
                    .max()
                    .orElse(0);
            return Confidence.of(place, length, place.total() - next, odds);
        }
    }

    /** A place for each fragment, and how sure they are. */
    record Link(List<Place> places, double confidence) {
        double total() {
            return places.stream().mapToDouble(Place::total).sum();
        }
    }

    /** The best places in order; empty if some fragment has none that follows the one before. */
    Optional<Link> best() {
        List<Link> links = List.of(new Link(List.of(), 1));
        for (Fragment fragment : fragments) {
            List<Link> longer = new ArrayList<>();
            for (Place place : fragment.places()) {
                @Nullable Link best = null;
                for (Link link : links) {
                    if (follows(link, place) && (best == null || link.total() > best.total())) {
                        best = link;
                    }
                }
                if (best != null) {
                    List<Place> chain = new ArrayList<>(best.places());
                    chain.add(place);
                    longer.add(new Link(chain, Math.min(best.confidence(), fragment.confidence(place))));
                }
            }
            links = longer;
        }
        @Nullable Link best = null;
        for (Link link : links) {
            best = best == null || link.total() > best.total() ? link : best;
        }
        return Optional.ofNullable(best);
    }

    private static boolean follows(Link link, Place place) {
        List<Place> places = link.places();
        return places.isEmpty() || places.get(places.size() - 1).end() <= place.start();
    }
}
