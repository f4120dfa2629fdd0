package org.periplus.figure.chart;

import java.time.LocalDate;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.Ref;

/** Content of one KPI as files, and its figures. */
final class KpiFiles {

    private KpiFiles() {}

    static Figure chart(FigureSample sample, String id, ChartSize size) {
        Kpi kpi = sample.atlas().find(Kpi.class, new Ref(Kind.KPI, id)).orElseThrow();
        return KpiChart.draw(sample.context(), kpi, size).orElseThrow();
    }

    static Figure card(FigureSample sample, String id) {
        return new SparklineCard()
                .draw(sample.context(), FigureRequest.of(FigureType.SPARKLINE, new Ref(Kind.KPI, id)))
                .orElseThrow();
    }

    static String rows(String columns, String... lines) {
        return columns + "\n" + String.join("\n", lines) + "\n";
    }

    static String month(int i, String rest) {
        return LocalDate.of(2025, 1, 1).plusMonths(i) + "," + rest;
    }

    static FigureSample kpi(String yaml, String csv, String... more) {
        String[] files = new String[4 + more.length];
        files[0] = "kpis/k.yaml";
        files[1] = "name: Checkout\ntype: custom\nreadings: k.csv\n" + yaml;
        files[2] = "kpis/k.csv";
        files[3] = csv;
        System.arraycopy(more, 0, files, 4, more.length);
        return FigureSample.of(files);
    }
}
