package org.periplus.figure;

import java.util.Optional;
import java.util.function.Function;
import org.periplus.analysis.Analysis;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.model.Atlas;
import org.periplus.model.Ref;

/**
 * What every lane of one map needs to know.
 *
 * @param journey the analysis of the journey drawn
 * @param grid the columns all lanes share
 * @param href relative link to an entry's page, empty if it has none
 * @param idPrefix plain ASCII word that begins the ids of shapes, unique in the page
 */
record MapContext(
        Atlas atlas,
        Analysis analysis,
        JourneyAnalysis journey,
        MapGrid grid,
        TextMeasure measure,
        Function<Ref, Optional<String>> href,
        String idPrefix) {}
