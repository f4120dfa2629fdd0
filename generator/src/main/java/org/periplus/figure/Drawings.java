package org.periplus.figure;

import java.util.Optional;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.portfolio.Funnel;
import org.periplus.figure.portfolio.HeatMap;
import org.periplus.figure.portfolio.ImpactMatrix;
import org.periplus.figure.portfolio.ImportanceMatrix;
import org.periplus.figure.portfolio.Roadmap;

/** Which program draws which figure. Stateless; safe for use by several threads. */
final class Drawings {

    private static final Drawing NONE = (context, request) -> Optional.empty();

    private Drawings() {}

    static Drawing of(FigureType type) {
        return switch (type) {
            case JOURNEY_MAP -> NONE;
            case COMPARISON -> NONE;
            case BLUEPRINT -> NONE;
            case CHANNELS -> NONE;
            case EMOTION_CURVE -> NONE;
            case STAGE_COMPARISON -> NONE;
            case FUNNEL -> new Funnel();
            case IMPORTANCE_MATRIX -> new ImportanceMatrix();
            case CHANNEL_MATRIX -> NONE;
            case HEAT_MAP -> new HeatMap();
            case IMPACT_MATRIX -> new ImpactMatrix();
            case ROADMAP -> new Roadmap();
            case PORTRAIT -> NONE;
            case EMPATHY_MAP -> NONE;
            case KPI_CHART -> NONE;
            case SPARKLINE -> NONE;
            case RELATIONS -> NONE;
        };
    }
}
