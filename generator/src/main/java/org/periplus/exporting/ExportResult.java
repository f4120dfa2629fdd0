package org.periplus.exporting;

import java.util.Optional;
import org.periplus.SiteResult;
import org.periplus.export.Exported;

/**
 * What came of an export.
 *
 * @param content what was found wrong with the content
 * @param file the file; empty if problems of the content stopped it
 * @param name how the file may be called, such as {@code weekend-trip-journey-map.png}; never a path
 */
public record ExportResult(SiteResult content, Optional<Exported> file, String name) {}
