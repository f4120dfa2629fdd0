package org.periplus.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.periplus.analysis.Analysis;
import org.periplus.diagnostic.Origins;
import org.periplus.history.History;
import org.periplus.model.Atlas;
import org.periplus.model.Ref;

/**
 * What the pages tell.
 *
 * @param atlas the entries
 * @param analysis their figures, of the same day
 * @param history what is known of their past
 * @param files the file each entry was written in, path from the content root
 * @param origins the place of every value
 * @param asOf the day the site is of; reviews are due against it
 */
public record SiteContent(
        Atlas atlas, Analysis analysis, History history, Map<Ref, String> files, Origins origins, LocalDate asOf) {

    /** Takes a copy of the map. */
    public SiteContent {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
