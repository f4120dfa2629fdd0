package org.periplus.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.JourneyPairing.PainPair;
import org.periplus.analysis.JourneyPairing.Place;
import org.periplus.model.Pain;

/** Which pain of one journey is which of another. Immutable. */
final class PairedPains {

    private record Standing(int index, Pain pain, Place at) {}

    private final List<Standing> before;
    private final List<Standing> after;
    private final Partners partners;

    PairedPains(List<Place> before, List<Place> after) {
        this.before = standing(before);
        this.after = standing(after);
        this.partners = Partners.of(
                this.before,
                this.after,
                pain -> pain.pain().id(),
                pain -> pain.pain().text());
    }

    /** Returns the pains that stood at these places and are gone, then those that stand there and stood before, then the new ones. */
    List<PainPair> of(List<Place> olds, List<Place> news) {
        List<PainPair> gone = new ArrayList<>();
        List<PainPair> kept = new ArrayList<>();
        List<PainPair> fresh = new ArrayList<>();
        for (Standing old : at(before, olds)) {
            if (partners.later(old.index(), after).isEmpty()) {
                gone.add(new PainPair(Change.REMOVED, Optional.of(old.pain()), Optional.empty(), old.at()));
            }
        }
        for (Standing now : at(after, news)) {
            Optional<Pain> was = partners.earlier(now.index(), before).map(Standing::pain);
            Change change = was.map(old -> same(old, now.pain()) ? Change.SAME : Change.CHANGED)
                    .orElse(Change.ADDED);
            (was.isPresent() ? kept : fresh).add(new PainPair(change, was, Optional.of(now.pain()), now.at()));
        }
        gone.addAll(kept);
        gone.addAll(fresh);
        return gone;
    }

    private static boolean same(Pain was, Pain is) {
        return was.severity().equals(is.severity())
                && Partners.folded(was.text()).equals(Partners.folded(is.text()));
    }

    private static List<Standing> at(List<Standing> pains, List<Place> places) {
        List<Integer> indexes = places.stream().map(Place::index).toList();
        return pains.stream()
                .filter(pain -> indexes.contains(pain.at().index()))
                .toList();
    }

    private static List<Standing> standing(List<Place> places) {
        List<Standing> standing = new ArrayList<>();
        for (Place place : places) {
            place.touchpoint().pains().forEach(pain -> standing.add(new Standing(standing.size(), pain, place)));
        }
        return standing;
    }
}
