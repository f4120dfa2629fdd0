package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * A journey and its map.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param name the name
 * @param tags small labels: state, target map, status, tags
 * @param lede summary and scenario as sentences
 * @param personas who travels, the main persona first
 * @param mean the mean emotion over the journey, the cartouche's figure
 * @param facts the cartouche: owner, reviews, evidence, revision
 * @param readings the strip below the head: lowest point, best moment, largest loss
 * @param map the drawn map; without lanes if there is nothing to draw
 * @param views where the journey is drawn in other ways
 * @param observed planned against actual; may be empty
 * @param past the way to earlier versions
 * @param stages the same map as text
 * @param narrative the story; may be empty
 * @param kpis what is measured over the whole journey
 * @param doors journeys inside this one, around it, and its target
 * @param evidence the feedback the journey itself rests on
 * @param mentions what refers to it
 * @param links further reading
 * @param notes the team's own keys
 */
public record JourneyPage(
        String path,
        Chrome chrome,
        String name,
        List<NamedLink> tags,
        List<String> lede,
        List<PersonaChip> personas,
        Mood mean,
        List<Fact> facts,
        List<Highlight> readings,
        MapView map,
        List<ViewLink> views,
        SafeHtml observed,
        PastStrip past,
        List<StageText> stages,
        SafeHtml narrative,
        List<KpiLine> kpis,
        List<Mention> doors,
        List<NamedLink> evidence,
        List<Mention> mentions,
        List<NamedLink> links,
        List<Fact> notes)
        implements Page {

    /** Takes copies of the lists. */
    public JourneyPage {
        tags = List.copyOf(tags);
        lede = List.copyOf(lede);
        personas = List.copyOf(personas);
        facts = List.copyOf(facts);
        readings = List.copyOf(readings);
        views = List.copyOf(views);
        stages = List.copyOf(stages);
        kpis = List.copyOf(kpis);
        doors = List.copyOf(doors);
        evidence = List.copyOf(evidence);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    @Override
    public String template() {
        return "journey";
    }

    /** Tells whether anything stands out. */
    public boolean hasReadings() {
        return !readings.isEmpty();
    }

    /** Tells whether there are stages. */
    public boolean hasStages() {
        return !stages.isEmpty();
    }

    /** Tells whether there is a story. */
    public boolean hasNarrative() {
        return !narrative.isEmpty();
    }

    /** Tells whether other journeys belong to it. */
    public boolean hasDoors() {
        return !doors.isEmpty();
    }

    /** Tells whether there is a map to draw. */
    public boolean hasMap() {
        return !map.lanes().isEmpty();
    }

    /**
     * A reading of the strip.
     *
     * @param mark a face or another drawn mark; may be empty
     * @param label what it is, such as "Lowest point"
     * @param link the words and the place on the page, such as "Platform change alert, −2"
     * @param remark a sentence more; may be empty
     */
    public record Highlight(SafeHtml mark, String label, NamedLink link, String remark) {

        /** Tells whether there is a remark. */
        public boolean hasRemark() {
            return !remark.isEmpty();
        }
    }

    /**
     * The drawn map.
     *
     * @param width the width of the drawing in pixels, without the rail
     * @param height the height of all lanes in the same pixels
     * @param lanes the lanes from top to bottom; the first one is the head
     * @param overlays the personas whose curves lie over the main one
     * @param legend what the marks mean
     */
    public record MapView(int width, int height, List<Lane> lanes, List<Overlay> overlays, List<Legend> legend) {

        /** A map of nothing. */
        public static final MapView NONE = new MapView(0, 0, List.of(), List.of(), List.of());

        /** Takes copies of the lists. */
        public MapView {
            lanes = List.copyOf(lanes);
            overlays = List.copyOf(overlays);
            legend = List.copyOf(legend);
        }

        /** Returns how large the map is printed so that it is whole on a sheet; see {@link PrintSheet}. */
        public int fit() {
            return PrintSheet.fit(width, height);
        }

        /** Tells whether there is any curve that may be hidden. */
        public boolean hasOverlays() {
            return !overlays.isEmpty();
        }
    }

    /**
     * A lane of the map.
     *
     * @param id CSS-safe name: {@code head}, {@code flow}, {@code touchpoints}, {@code emotion}, ..., {@code x-waiting}
     * @param title the words of the rail
     * @param hint small words below them; may be empty
     * @param svg the drawing
     * @param rail more of the rail, such as the words of an axis; may be empty
     * @param toggle whether readers may hide it; the head stays
     */
    public record Lane(String id, String title, String hint, SafeHtml svg, SafeHtml rail, boolean toggle) {

        /** Tells whether there are small words. */
        public boolean hasHint() {
            return !hint.isEmpty();
        }

        /** Tells whether the customer does not see what the lane shows. */
        public boolean isBackstage() {
            return id.equals("backstage") || id.equals("kpis");
        }
    }

    /**
     * A curve over the main one, which readers may hide.
     *
     * @param order its place, 1 to 3; the drawing's group is {@code ov-ORDER}
     * @param persona the persona's id
     * @param name the persona's name
     */
    public record Overlay(int order, String persona, String name) {}

    /**
     * A line of the legend.
     *
     * @param mark the mark
     * @param words what it means
     */
    public record Legend(SafeHtml mark, String words) {}
}
