package org.periplus.exporting;

import java.util.Optional;
import org.periplus.SiteRequest;
import org.periplus.export.ExportFormat;
import org.periplus.export.Paper;

/**
 * Which file of which figure is wanted.
 *
 * @param site the content and the day
 * @param entry the entry to draw, as {@code kind:id}; empty for a figure of the whole atlas
 * @param figure the figure's name; empty for the usual one of the entry
 * @param with a second entry, where the figure takes one
 * @param format what the file is
 * @param look how it looks
 */
public record ExportRequest(
        SiteRequest site,
        Optional<String> entry,
        Optional<String> figure,
        Optional<String> with,
        ExportFormat format,
        Look look) {

    /**
     * How a file looks.
     *
     * @param scale pixels of a picture for each pixel of the drawing, 1 to 4
     * @param dark whether the theme's dark colours are used
     * @param paper the pages of a PDF
     */
    public record Look(double scale, boolean dark, Paper paper) {}
}
