package org.periplus.figure.map;

import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Analysis;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.figure.engine.FigureContext;
import org.periplus.figure.engine.TextMeasure;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;
import org.periplus.model.Ref;
import org.periplus.wording.Wording;

/**
 * What every lane of one map needs to know.
 *
 * @param figure what every figure may look at
 * @param journey the analysis of the journey drawn
 * @param grid the columns all lanes share
 * @param points how the main persona feels at each touchpoint
 */
public record MapContext(FigureContext figure, JourneyAnalysis journey, MapGrid grid, List<CurvePoint> points) {

    /** Takes a copy of the list. */
    public MapContext {
        points = List.copyOf(points);
    }

    /** Returns the context of the map of a journey of the atlas. */
    public static MapContext of(FigureContext figure, Journey journey) {
        JourneyAnalysis analysis = figure.analysis().journey(journey.id());
        return new MapContext(figure, analysis, MapGrid.of(journey), analysis.mainPoints());
    }

    /** Returns the content. */
    public Atlas atlas() {
        return figure.atlas();
    }

    /** Returns the derived figures. */
    public Analysis analysis() {
        return figure.analysis();
    }

    /** Returns how the main persona feels at a touchpoint; empty beyond the last one. */
    public Optional<CurvePoint> point(int index) {
        return Optional.of(index).filter(at -> at < points.size()).map(points::get);
    }

    /** Returns what texts are measured with. */
    public TextMeasure measure() {
        return figure.measure();
    }

    /** Returns the relative link to an entry's page; empty if it has none. */
    public Optional<String> href(Ref ref) {
        return figure.links().page(ref);
    }

    /** Returns the link to an anchor on the page of the journey drawn; empty if it has no page. */
    public Optional<String> anchor(String anchor) {
        return figure.links().anchor(journey.journey().ref(), anchor);
    }

    /** Returns the plain ASCII word that begins the ids of shapes. */
    public String idPrefix() {
        return figure.idPrefix();
    }

    /** Returns the words of the site. */
    public Wording words() {
        return figure.words();
    }

    /** Says a phrase: see {@link Wording#say}. */
    public String say(String key, Object... slots) {
        return figure.say(key, slots);
    }

    /** Returns an emotion with its sign. */
    String emotion(double value) {
        return words().numerals().signed(value);
    }
}
