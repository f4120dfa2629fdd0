package org.periplus.figure.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Curve;
import org.periplus.analysis.CurvePoint;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/**
 * A persona on its path across channels.
 *
 * @param persona empty for the path of everybody, where a journey names no persona
 * @param points one for each touchpoint of the journey
 * @param passes the indexes of the touchpoints it passes, in order
 */
record Traveller(Optional<Ref> persona, String name, List<CurvePoint> points, List<Integer> passes) {

    /** How many paths are drawn beside the main one. */
    static final int OVERLAYS = 3;

    Traveller {
        points = List.copyOf(points);
        passes = List.copyOf(passes);
    }

    /**
     * Returns the travellers of a journey, the main one first. A persona passes every touchpoint but those whose actors are other
     * personas and whose emotion says nothing of it.
     */
    static List<Traveller> of(Subject subject) {
        List<Curve> curves = subject.analysis().curves();
        if (curves.isEmpty()) {
            return List.of(of(
                    Optional.empty(),
                    subject.say("service.everybody"),
                    subject.analysis().mainPoints()));
        }
        return curves.stream()
                .map(curve -> of(Optional.of(curve.persona()), subject.nameOf(curve.persona()), curve.points()))
                .toList();
    }

    private static Traveller of(Optional<Ref> persona, String name, List<CurvePoint> points) {
        List<Integer> passes = new ArrayList<>();
        for (CurvePoint point : points) {
            List<Ref> named = point.touchpoint().actors().stream()
                    .filter(actor -> actor.kind() == Kind.PERSONA)
                    .toList();
            boolean others = !named.isEmpty() && persona.filter(named::contains).isEmpty();
            if (!others || point.emotion().isPresent()) {
                passes.add(point.index());
            }
        }
        return new Traveller(persona, name, points, passes);
    }

    /** A part of a path, from one touchpoint to the next one passed. */
    record Leg(int from, int to, boolean dashed) {}

    /** Returns the parts of the path: none where the content leads another way, dashed where an end is only assumed. */
    List<Leg> legs(List<Way> ways) {
        List<Leg> legs = new ArrayList<>();
        for (int i = 1; i < passes.size(); i++) {
            int from = passes.get(i - 1);
            int to = passes.get(i);
            if (leads(ways, from, to)) {
                boolean dashed = points.get(from).assumed() || points.get(to).assumed();
                legs.add(new Leg(from, to, dashed));
            }
        }
        return legs;
    }

    /** Tells whether a way leads from one touchpoint to the other, or from each to the next between them. */
    private static boolean leads(List<Way> ways, int from, int to) {
        boolean straight = ways.stream().anyMatch(way -> way.from() == from && way.to() == to);
        long steps = ways.stream()
                .filter(Way::ahead)
                .filter(way -> way.from() >= from && way.to() <= to)
                .map(Way::from)
                .distinct()
                .count();
        return straight || steps == to - from;
    }
}
