package org.periplus.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.periplus.analysis.JourneyPairing.Place;
import org.periplus.model.Emotion;
import org.periplus.model.Journey;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;

/** Tells in what two versions of a touchpoint differ. Stateless. */
final class AspectSet {

    private AspectSet() {}

    /** Returns an unmodifiable copy in the order of the aspects. */
    static Set<Aspect> copyOf(Collection<Aspect> aspects) {
        Set<Aspect> copy = EnumSet.noneOf(Aspect.class);
        copy.addAll(aspects);
        return Collections.unmodifiableSet(copy);
    }

    /** Returns the ids of the personas both journeys have, in the order of the later one. */
    static List<String> shared(Journey before, Journey after) {
        Set<Ref> had = new HashSet<>(before.personas());
        return after.personas().stream().filter(had::contains).map(Ref::id).toList();
    }

    /** Returns in what the two differ. */
    static Set<Aspect> between(Place before, Place after, List<String> personas) {
        Touchpoint was = before.touchpoint();
        Touchpoint is = after.touchpoint();
        Set<Aspect> differs = EnumSet.noneOf(Aspect.class);
        note(differs, Aspect.EMOTION, feelings(was, personas), feelings(is, personas));
        note(differs, Aspect.CHANNEL, was.channel(), is.channel());
        note(differs, Aspect.NAME, Partners.folded(was.name()), Partners.folded(is.name()));
        note(differs, Aspect.MOMENT_OF_TRUTH, was.momentOfTruth(), is.momentOfTruth());
        note(differs, Aspect.PAINS, pains(was), pains(is));
        note(differs, Aspect.IMPORTANCE, was.importance(), is.importance());
        note(differs, Aspect.ACTION, was.action(), is.action());
        note(differs, Aspect.GAINS, gains(was), gains(is));
        note(differs, Aspect.BACKSTAGE, List.of(was.backstage(), was.systems()), List.of(is.backstage(), is.systems()));
        return differs;
    }

    private static void note(Set<Aspect> differs, Aspect aspect, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            differs.add(aspect);
        }
    }

    private static List<Optional<Double>> feelings(Touchpoint touchpoint, List<String> personas) {
        Optional<Emotion> emotion = touchpoint.emotion();
        if (personas.isEmpty()) {
            return List.of(emotion.flatMap(Emotion::everybody));
        }
        List<Optional<Double>> feelings = new ArrayList<>();
        personas.forEach(persona -> feelings.add(emotion.flatMap(known -> known.of(persona))));
        return feelings;
    }

    private static List<Object> pains(Touchpoint touchpoint) {
        return touchpoint.pains().stream()
                .<Object>map(pain -> List.of(pain.text(), pain.severity()))
                .toList();
    }

    private static List<Object> gains(Touchpoint touchpoint) {
        return touchpoint.gains().stream()
                .<Object>map(gain -> List.of(gain.text(), gain.severity()))
                .toList();
    }
}
