package org.periplus.figure.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.figure.engine.Sentences;
import org.periplus.model.Gain;
import org.periplus.model.Opportunity;
import org.periplus.model.Pain;
import org.periplus.model.PainRef;
import org.periplus.model.Ref;

/** Gathers the pains, gains and ideas of a stage. Stateless; safe for use by several threads. */
final class Points {

    private Points() {}

    /** Returns the pains of the stage's touchpoints. */
    static List<PointCell> pains(MapContext context, MapGrid.Column column) {
        List<PointCell> cells = new ArrayList<>();
        for (MapGrid.Slot slot : column.slots()) {
            for (Pain pain : slot.touchpoint().pains()) {
                String label = Sentences.of(
                        context.say("map.pain", "pain", pain.text()),
                        level(context, "severity", pain.severity()),
                        at(context, slot));
                cells.add(new PointCell(
                        pain.text(),
                        pain.severity(),
                        "sev",
                        note(context, "severity", pain.severity(), slot),
                        slot.number(),
                        context.anchor("pain-" + pain.id()),
                        label));
            }
        }
        return cells;
    }

    /** Returns the gains of the stage's touchpoints; they lead to the row of their touchpoint. */
    static List<PointCell> gains(MapContext context, MapGrid.Column column) {
        List<PointCell> cells = new ArrayList<>();
        for (MapGrid.Slot slot : column.slots()) {
            for (Gain gain : slot.touchpoint().gains()) {
                cells.add(new PointCell(
                        gain.text(),
                        gain.severity(),
                        "imp",
                        note(context, "strength", gain.severity(), slot),
                        slot.number(),
                        context.anchor("tp-" + slot.touchpoint().id()),
                        Sentences.of(
                                context.say("map.gain", "gain", gain.text()),
                                level(context, "strength", gain.severity()),
                                at(context, slot))));
            }
        }
        return cells;
    }

    /** Returns the opportunities named at the stage's touchpoints, and those that address its pains, each once. */
    static List<PointCell> ideas(MapContext context, MapGrid.Column column) {
        Map<Ref, PointCell> cells = new LinkedHashMap<>();
        List<Opportunity> all = context.atlas().opportunities();
        for (MapGrid.Slot slot : column.slots()) {
            for (Opportunity idea : ideas(context, slot, all)) {
                cells.computeIfAbsent(idea.ref(), ref -> idea(context, slot, idea));
            }
        }
        return List.copyOf(cells.values());
    }

    private static List<Opportunity> ideas(MapContext context, MapGrid.Slot slot, List<Opportunity> all) {
        List<Opportunity> ideas = new ArrayList<>();
        for (Ref ref : slot.touchpoint().ideas()) {
            context.atlas().find(Opportunity.class, ref).ifPresent(ideas::add);
        }
        String journey = context.journey().journey().id();
        for (Pain pain : slot.touchpoint().pains()) {
            PainRef here = new PainRef(journey, pain.id());
            all.stream().filter(idea -> idea.addresses().contains(here)).forEach(ideas::add);
        }
        return ideas;
    }

    private static PointCell idea(MapContext context, MapGrid.Slot slot, Opportunity idea) {
        List<String> notes = new ArrayList<>();
        idea.impact().ifPresent(impact -> notes.add(context.say("map.note.impact", "level", impact)));
        idea.effort().ifPresent(effort -> notes.add(context.say("map.note.effort", "level", effort)));
        notes.add(context.say("map.at", "number", slot.number()));
        String label = Sentences.of(
                context.say("map.idea", "idea", idea.name()),
                level(context, "impact", idea.impact()),
                level(context, "effort", idea.effort()),
                at(context, slot));
        return new PointCell(
                idea.name(),
                idea.impact(),
                "imp",
                context.words().commas(notes),
                slot.number(),
                context.href(idea.ref()),
                label);
    }

    private static String note(MapContext context, String word, Optional<Integer> level, MapGrid.Slot slot) {
        String place = context.say("map.at", "number", slot.number());
        return level.map(value ->
                        context.words().commas(List.of(context.say("map.note." + word, "level", value), place)))
                .orElse(place);
    }

    private static String level(MapContext context, String word, Optional<Integer> level) {
        return level.map(value -> context.say("map.level." + word, "level", value))
                .orElse("");
    }

    private static String at(MapContext context, MapGrid.Slot slot) {
        return context.say(
                "map.at-touchpoint",
                "number",
                slot.number(),
                "name",
                slot.touchpoint().name());
    }
}
