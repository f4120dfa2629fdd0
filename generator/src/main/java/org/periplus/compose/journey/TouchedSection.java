package org.periplus.compose.journey;

import java.util.ArrayList;
import java.util.List;
import org.periplus.analysis.Touched;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.numbers.NumberWords;
import org.periplus.html.SafeHtml;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.page.Fact;
import org.periplus.page.Section;

/** What a change to a touchpoint of the catalogue would touch. */
final class TouchedSection {

    private final Sheet sheet;

    TouchedSection(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the section; empty where no journey uses the touchpoint. */
    Section of(CatalogueTouchpoint touchpoint) {
        Touched touched = Touched.of(touchpoint, sheet.atlas(), sheet.analysis());
        String title = sheet.say("innum.touched");
        if (touched.places() == 0) {
            return Section.ofFacts("touched", title, List.of());
        }
        NumberWords words = new NumberWords(sheet);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                sheet.say("innum.touched-places"),
                sheet.say(
                        "innum.touched-counts",
                        "n",
                        touched.places(),
                        "stages",
                        words.customers(touched.stages()),
                        "journeys",
                        words.customers(touched.journeys().size()))));
        facts.add(Fact.of(
                sheet.words().heading(Kind.JOURNEY),
                sheet.links(touched.journeys().stream().map(Journey::ref).toList())));
        if (!touched.personas().isEmpty()) {
            facts.add(Fact.of(sheet.label(Label.PERSONAS), sheet.links(touched.personas())));
        }
        if (!touched.kpis().isEmpty()) {
            facts.add(Fact.of(sheet.words().heading(Kind.KPI), sheet.links(touched.kpis())));
        }
        String customers = touched.customers().map(words::customers).orElse(sheet.say("innum.touched-unknown"));
        facts.add(Fact.of(
                sheet.say("innum.touched-customers"),
                touched.customers().isPresent() && touched.uncounted() > 0
                        ? sheet.say("innum.touched-partly", "customers", customers, "n", touched.uncounted())
                        : customers));
        return new Section(
                "touched",
                title,
                sheet.say("innum.touched-note"),
                List.of(),
                List.of(),
                List.of(),
                facts,
                SafeHtml.EMPTY);
    }
}
