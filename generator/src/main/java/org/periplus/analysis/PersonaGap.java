package org.periplus.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;

/**
 * A touchpoint that personas do not feel alike.
 *
 * @param touchpoint the touchpoint
 * @param lower who feels worst there, the first of equals
 * @param low how that feels
 * @param higher who feels best there, the first of equals
 * @param high how that feels
 */
public record PersonaGap(Touchpoint touchpoint, Ref lower, double low, Ref higher, double high) {

    /** Returns how far apart they are, from 0 to 4. */
    public double spread() {
        return high - low;
    }

    /** Returns the touchpoints that two personas feel differently, the widest apart first. */
    static List<PersonaGap> of(List<Curve> curves) {
        List<PersonaGap> gaps = new ArrayList<>();
        int length = curves.isEmpty() ? 0 : curves.get(0).points().size();
        for (int i = 0; i < length; i++) {
            gap(curves, i).ifPresent(gaps::add);
        }
        gaps.sort(Comparator.comparing(PersonaGap::spread).reversed());
        return List.copyOf(gaps);
    }

    private static Optional<PersonaGap> gap(List<Curve> curves, int index) {
        List<Curve> felt = curves.stream()
                .filter(curve -> curve.points().get(index).emotion().isPresent())
                .toList();
        Comparator<Curve> order = Comparator.comparing(curve -> emotion(curve, index));
        Optional<Curve> low = felt.stream().reduce((kept, next) -> order.compare(next, kept) < 0 ? next : kept);
        Optional<Curve> high = felt.stream().reduce((kept, next) -> order.compare(next, kept) > 0 ? next : kept);
        return low.flatMap(below -> high.map(above -> new PersonaGap(
                        below.points().get(index).touchpoint(),
                        below.persona(),
                        emotion(below, index),
                        above.persona(),
                        emotion(above, index))))
                .filter(gap -> gap.spread() > 0);
    }

    private static double emotion(Curve curve, int index) {
        return curve.points().get(index).emotion().orElseThrow();
    }
}
