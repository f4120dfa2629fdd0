package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * What entries of one or several kinds add up to, such as the evidence, the ranked opportunities or the roadmap.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param title the heading, the finding where there is one
 * @param lede what it shows, a sentence
 * @param figures the figures of the cartouche; may be none
 * @param figure the drawing; may be empty
 * @param sections the parts, none empty
 */
public record DigestPage(
        String path,
        Chrome chrome,
        String title,
        String lede,
        List<HomePage.Figure> figures,
        SafeHtml figure,
        List<Section> sections)
        implements Page {

    /** Takes copies of the lists. */
    public DigestPage {
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }

    @Override
    public String template() {
        return "digest";
    }

    /** Tells whether there is a drawing. */
    public boolean hasFigure() {
        return !figure.isEmpty();
    }
}
