package org.periplus.compose.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.periplus.analysis.OpportunityScore;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.plan.EffectWords;
import org.periplus.compose.plan.OpportunityTable;
import org.periplus.model.Initiative;
import org.periplus.model.InitiativeStatus;
import org.periplus.model.Opportunity;
import org.periplus.model.Pain;
import org.periplus.page.HomePage;

/** What the start page tells of plans: what is worth doing first, and what reached customers lately. */
final class HomePlans {

    private static final int FIRST = 6;
    private static final int SHIPPED = 5;
    private static final int MOST = 5;

    private final Sheet sheet;

    HomePlans(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the opportunities of the first ranks. */
    List<HomePage.Idea> first() {
        return sheet.analysis().ranking().ranked().stream()
                .limit(FIRST)
                .map(this::idea)
                .toList();
    }

    private HomePage.Idea idea(OpportunityScore ranked) {
        Opportunity opportunity = ranked.opportunity();
        int impact = opportunity.impact().orElse(0);
        String pain = opportunity.addresses().stream()
                .flatMap(ref -> sheet.studio().crossings().pain(ref).stream())
                .map(Pain::text)
                .findFirst()
                .orElse(opportunity.summary().orElse(""));
        return new HomePage.Idea(
                sheet.words().numerals().count(ranked.rank()),
                sheet.link(opportunity.ref()),
                pain,
                sheet.figures().bars(impact, MOST, "imp", ""),
                sheet.say(
                        "home.worth",
                        "impact",
                        sheet.words().numerals().count(impact),
                        "effort",
                        sheet.words().numerals().count(opportunity.effort().orElse(0))),
                new OpportunityTable(sheet).initiatives(opportunity));
    }

    /** Returns what has shipped on a known day, the newest first. */
    List<HomePage.Shipped> shipped() {
        Comparator<Initiative> newest = Comparator.comparing(
                (Initiative initiative) -> initiative.shipped().orElse(LocalDate.MIN), Comparator.reverseOrder());
        return sheet.atlas().initiatives().stream()
                .filter(initiative -> initiative.progress() == InitiativeStatus.SHIPPED)
                .sorted(newest.thenComparing(Initiative::id))
                .flatMap(initiative -> initiative.shipped().map(day -> shipped(initiative, day)).stream())
                .limit(SHIPPED)
                .toList();
    }

    private HomePage.Shipped shipped(Initiative initiative, LocalDate day) {
        EffectWords words = new EffectWords(sheet);
        String effect = sheet.analysis().effects().of(initiative).stream()
                .findFirst()
                .map(words::line)
                .orElse("");
        return new HomePage.Shipped(
                sheet.link(initiative.ref()),
                day.toString(),
                sheet.words().dates().day(day),
                effect);
    }
}
