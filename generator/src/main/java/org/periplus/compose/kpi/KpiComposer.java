package org.periplus.compose.kpi;

import java.util.ArrayList;
import java.util.List;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.KpiInsight;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Views;
import org.periplus.figure.chart.KpiPrecision;
import org.periplus.html.SafeHtml;
import org.periplus.model.Details;
import org.periplus.model.Kpi;
import org.periplus.page.KpiPage;
import org.periplus.page.NamedLink;

/** Composes the page of a measure. */
public final class KpiComposer {

    private final Sheet sheet;
    private final Parts parts;
    private final Kpi kpi;
    private final KpiAnalysis figures;
    private final KpiInsight insight;
    private final KpiRows rows;
    private final int decimals;
    private final KpiWords words;

    private KpiComposer(Sheet sheet, Kpi kpi) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.kpi = kpi;
        this.figures = sheet.analysis().kpi(kpi.id());
        this.words = new KpiWords(sheet.words(), figures);
        this.decimals = KpiPrecision.of(sheet.words().wording(), figures.readings());
        this.insight = sheet.analysis().insight(kpi);
        this.rows = new KpiRows(sheet, figures, insight, decimals);
    }

    /** Composes the page of a KPI on its sheet. */
    public static Composed compose(Sheet sheet, Kpi kpi) {
        return sheet.done(new KpiComposer(sheet, kpi).page());
    }

    private KpiPage page() {
        Details details = kpi.common().details();
        List<NamedLink> tags = new ArrayList<>();
        tags.add(NamedLink.plain(sheet.words().plain(kpi.type())));
        tags.addAll(parts.tags(kpi));
        return new KpiPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(About.entry(sheet, kpi, "kpi")),
                kpi.name(),
                tags,
                kpi.summary().orElse(""),
                figures.latest()
                        .map(latest -> words.value(latest.value(), decimals))
                        .orElse(""),
                period(),
                new Measures(sheet).status(figures.status()),
                new KpiSays(sheet, figures, insight).all(),
                new KpiFacts(sheet).of(kpi),
                figures.readings().isEmpty() ? SafeHtml.EMPTY : sheet.figures().kpiChart(kpi, sheet.figureLinks()),
                rows.readings(),
                rows.groups(),
                rows.splits(),
                new KpiOrigin(sheet, figures).facts(),
                new Views(sheet).of(kpi),
                parts.mentions(kpi.ref(), backlink -> false),
                sheet.narrative(kpi).html(),
                parts.links(details),
                sheet.links(details.evidence()),
                parts.noted(kpi));
    }

    private List<String> period() {
        List<String> said = new ArrayList<>();
        figures.latest().ifPresent(latest -> said.add(words.period(latest.date())));
        figures.change()
                .ifPresent(change -> figures.previous()
                        .ifPresent(before -> said.add(sheet.say(
                                "kpi.change-on", "change", signed(change), "period", words.period(before.date())))));
        return said;
    }

    private String signed(double change) {
        return sheet.words().numerals().signed(change, decimals);
    }
}
