package org.periplus.figure.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.periplus.analysis.Analysis;
import org.periplus.model.Atlas;
import org.periplus.model.Ref;
import org.periplus.wording.Wording;

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
 * @param words the words of the theme in the site's language
 */
public record FigureContext(
        Atlas atlas,
        Analysis analysis,
        LocalDate today,
        TextMeasure measure,
        FigureLinks links,
        String idPrefix,
        Hues hues,
        Wording words) {

    /** Deals the hues to the personas of the atlas anew, as they are for every figure of that atlas. */
    public FigureContext(
            Atlas atlas,
            Analysis analysis,
            LocalDate today,
            TextMeasure measure,
            FigureLinks links,
            String idPrefix,
            Wording words) {
        this(atlas, analysis, today, measure, links, idPrefix, Hues.of(atlas), words);
    }

    /** Returns the link to an entry's page; empty if it has none. */
    public Optional<String> href(Ref ref) {
        return links.page(ref);
    }

    /** Says a phrase of the theme; see {@link Wording#say}. */
    public String say(String key, Object... slots) {
        return words.say(key, slots);
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
