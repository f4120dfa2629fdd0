package org.periplus.figure.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.periplus.analysis.Analysis;
import org.periplus.model.Atlas;
import org.periplus.model.Ref;

/**
 * What every figure may look at.
 *
 * @param atlas the content
 * @param analysis its derived figures
 * @param today the day of the build
 * @param measure measures texts
 * @param links where links lead
 * @param idPrefix plain ASCII word that begins the ids of shapes, unique in the page
 * @param hues the hues of the personas
 */
public record FigureContext(
        Atlas atlas,
        Analysis analysis,
        LocalDate today,
        TextMeasure measure,
        FigureLinks links,
        String idPrefix,
        Hues hues) {

    /** Deals the hues to the personas of the atlas anew, as they are for every figure of that atlas. */
    public FigureContext(
            Atlas atlas, Analysis analysis, LocalDate today, TextMeasure measure, FigureLinks links, String idPrefix) {
        this(atlas, analysis, today, measure, links, idPrefix, Hues.of(atlas));
    }

    /** Returns the link to an entry's page; empty if it has none. */
    public Optional<String> href(Ref ref) {
        return links.page(ref);
    }

    /** Returns the direction the site is read in. */
    public Reading reading() {
        return Reading.ofLanguage(atlas.site().language());
    }

    /** Returns a scene as the site is read: turned around where that is from right to left. */
    public Scene asRead(Scene scene) {
        return reading().isMirrored() ? Mirror.of(scene) : scene;
    }

    /** Returns a figure as the site is read: turned around where that is from right to left. */
    public Figure asRead(Figure figure) {
        return reading().isMirrored() ? Mirror.of(figure) : figure;
    }
}
