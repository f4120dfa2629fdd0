package org.periplus.compose.kpi;

import java.util.List;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiFreshness;
import org.periplus.analysis.KpiStatus;
import org.periplus.compose.kit.Sheet;
import org.periplus.figure.chart.KpiSayings;
import org.periplus.html.SafeHtml;
import org.periplus.model.Kpi;
import org.periplus.model.Reading;
import org.periplus.model.Ref;
import org.periplus.page.KpiLine;
import org.periplus.page.StatusMark;

/** Measures as lines and marks. */
public final class Measures {

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public Measures(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the lines of the measures that exist. */
    public List<KpiLine> lines(List<Ref> refs) {
        return refs.stream()
                .flatMap(ref -> sheet.atlas().find(Kpi.class, ref).stream())
                .map(this::line)
                .toList();
    }

    /** Returns a KPI in one line. */
    public KpiLine line(Kpi kpi) {
        KpiAnalysis figures = sheet.analysis().kpi(kpi.id());
        KpiWords words = new KpiWords(sheet.words(), figures);
        return new KpiLine(
                sheet.link(kpi.ref()),
                figures.latest().map(words::value).orElse(""),
                figures.target().map(target -> words.value(target.value())).orElse(""),
                figures.latest().map(latest -> basis(figures, words, latest)).orElse(""),
                kpi.summary().orElse(""),
                figures.readings().size() < 2 ? SafeHtml.EMPTY : sheet.figures().sparkline(kpi),
                status(figures.status()));
    }

    /** Returns what a value alone does not tell: of when it is, of how many, and how long nothing has come since. */
    private String basis(KpiAnalysis figures, KpiWords words, Reading latest) {
        String period = words.period(latest.date());
        KpiSayings sayings =
                sheet.figures().kpiSayings(figures, sheet.analysis().insight(figures.kpi()));
        String dated = latest.n()
                .map(n -> sheet.say("kpi-says.card", "period", period, "count", sayings.count(n)))
                .orElse(period);
        return KpiFreshness.of(figures, sheet.today())
                .filter(KpiFreshness::isStale)
                .map(fresh -> sheet.say("kpi-says.card-stale", "basis", dated, "time", sayings.time(fresh.missed())))
                .orElse(dated);
    }

    /** Returns the mark of a standing. */
    public StatusMark status(KpiStatus status) {
        String css = switch (status) {
            case ON_TARGET -> "st-on";
            case NEAR_TARGET -> "st-near";
            case OFF_TARGET -> "st-off";
            case NO_TARGET, NO_READING -> "st-none";
        };
        return new StatusMark(sheet.figures().statusMark(status), sheet.words().plain(status), css);
    }
}
