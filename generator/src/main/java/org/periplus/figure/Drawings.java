package org.periplus.figure;

import org.periplus.figure.chart.KpiChart;
import org.periplus.figure.chart.SparklineCard;
import org.periplus.figure.compare.Comparison;
import org.periplus.figure.compare.EmotionCurve;
import org.periplus.figure.compare.StageComparison;
import org.periplus.figure.engine.Drawing;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.map.JourneyMapSheet;
import org.periplus.figure.observed.PlannedActual;
import org.periplus.figure.people.EmpathyMap;
import org.periplus.figure.people.Portrait;
import org.periplus.figure.portfolio.Funnel;
import org.periplus.figure.portfolio.HeatMap;
import org.periplus.figure.portfolio.ImpactMatrix;
import org.periplus.figure.portfolio.ImportanceMatrix;
import org.periplus.figure.portfolio.Roadmap;
import org.periplus.figure.relation.Relations;
import org.periplus.figure.service.Blueprint;
import org.periplus.figure.service.ChannelMatrix;
import org.periplus.figure.service.SwimLanes;

/** Which program draws which figure. Stateless; safe for use by several threads. */
final class Drawings {

    private Drawings() {}

    static Drawing of(FigureType type) {
        return switch (type) {
            case JOURNEY_MAP -> new JourneyMapSheet();
            case COMPARISON -> new Comparison();
            case BLUEPRINT -> new Blueprint();
            case CHANNELS -> new SwimLanes();
            case EMOTION_CURVE -> new EmotionCurve();
            case STAGE_COMPARISON -> new StageComparison();
            case FUNNEL -> new Funnel();
            case OBSERVED_PATHS -> new PlannedActual();
            case IMPORTANCE_MATRIX -> new ImportanceMatrix();
            case CHANNEL_MATRIX -> new ChannelMatrix();
            case HEAT_MAP -> new HeatMap();
            case IMPACT_MATRIX -> new ImpactMatrix();
            case ROADMAP -> new Roadmap();
            case PORTRAIT -> new Portrait();
            case EMPATHY_MAP -> new EmpathyMap();
            case KPI_CHART -> new KpiChart();
            case SPARKLINE -> new SparklineCard();
            case RELATIONS -> new Relations();
        };
    }
}
