package org.periplus.figure;

import java.util.Optional;
import org.periplus.figure.compare.Comparison;
import org.periplus.figure.compare.EmotionCurve;
import org.periplus.figure.compare.StageComparison;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.FigureType;

/** Which program draws which figure. Stateless; safe for use by several threads. */
final class Drawings {

    private static final Drawing NONE = (context, request) -> Optional.empty();

    private Drawings() {}

    static Drawing of(FigureType type) {
        return switch (type) {
            case JOURNEY_MAP -> NONE;
            case COMPARISON -> new Comparison();
            case BLUEPRINT -> NONE;
            case CHANNELS -> NONE;
            case EMOTION_CURVE -> new EmotionCurve();
            case STAGE_COMPARISON -> new StageComparison();
            case FUNNEL -> NONE;
            case IMPORTANCE_MATRIX -> NONE;
            case CHANNEL_MATRIX -> NONE;
            case HEAT_MAP -> NONE;
            case IMPACT_MATRIX -> NONE;
            case ROADMAP -> NONE;
            case PORTRAIT -> NONE;
            case EMPATHY_MAP -> NONE;
            case KPI_CHART -> NONE;
            case SPARKLINE -> NONE;
            case RELATIONS -> NONE;
        };
    }
}
