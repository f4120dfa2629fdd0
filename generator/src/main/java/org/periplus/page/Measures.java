package org.periplus.page;

import java.util.List;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiStatus;
import org.periplus.html.SafeHtml;
import org.periplus.model.Kpi;
import org.periplus.model.Ref;

/** Measures as lines and marks. */
final class Measures {

    private final Sheet sheet;

    Measures(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the lines of the measures that exist. */
    List<KpiLine> lines(List<Ref> refs) {
        return refs.stream()
                .flatMap(ref -> sheet.atlas().find(Kpi.class, ref).stream())
                .map(this::line)
                .toList();
    }

    KpiLine line(Kpi kpi) {
        KpiAnalysis figures = sheet.analysis().kpi(kpi.id());
        KpiWords words = new KpiWords(sheet.words(), figures);
        return new KpiLine(
                sheet.link(kpi.ref()),
                figures.latest().map(latest -> words.value(latest.value())).orElse(""),
                figures.target().map(target -> words.value(target.value())).orElse(""),
                figures.latest().map(latest -> words.period(latest.date())).orElse(""),
                kpi.summary().orElse(""),
                figures.readings().size() < 2 ? SafeHtml.EMPTY : sheet.figures().sparkline(kpi),
                status(figures.status()));
    }

    StatusMark status(KpiStatus status) {
        String css = switch (status) {
            case ON_TARGET -> "st-on";
            case NEAR_TARGET -> "st-near";
            case OFF_TARGET -> "st-off";
            case NO_TARGET, NO_READING -> "st-none";
        };
        return new StatusMark(sheet.figures().statusMark(status), sheet.words().standing(status), css);
    }
}
