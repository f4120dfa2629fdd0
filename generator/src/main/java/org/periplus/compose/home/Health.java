package org.periplus.compose.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.analysis.KpiAnalysis;
import org.periplus.analysis.Reviews;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Words;
import org.periplus.compose.kpi.KpiWords;
import org.periplus.compose.plan.GoalTable;
import org.periplus.compose.plan.InitiativeComposer;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;
import org.periplus.model.Kpi;
import org.periplus.model.Objective;
import org.periplus.model.Opportunity;
import org.periplus.model.OpportunityStatus;
import org.periplus.model.Pain;
import org.periplus.model.Persona;
import org.periplus.model.Touchpoint;
import org.periplus.page.HomePage;

/** How well the maps are kept, in counts. */
public final class Health {

    private static final int SEVERE = 4;
    private static final int FRESH_DAYS = 90;

    private final Sheet sheet;
    private final Atlas atlas;
    private final Words words;

    Health(Sheet sheet) {
        this.sheet = sheet;
        this.atlas = sheet.atlas();
        this.words = sheet.words();
    }

    /** Returns the counts of what there is; what there is nothing of is left out. */
    List<HomePage.Health> counts() {
        return Stream.of(evidence(), pains(), ideas(), reviews(), readings(), personas(), goals())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<HomePage.Health> count(String label, String remark, long done, long of) {
        return of == 0
                ? Optional.empty()
                : Optional.of(new HomePage.Health(label, remark, (int) done, (int) of, (int) (100 * done / of)));
    }

    private Optional<HomePage.Health> evidence() {
        List<JourneyAnalysis> figures = atlas.journeys().stream()
                .map(journey -> sheet.analysis().journey(journey.id()))
                .toList();
        int of = figures.stream().mapToInt(JourneyAnalysis::touchpoints).sum();
        int done = figures.stream().mapToInt(JourneyAnalysis::evidenced).sum();
        return count(words.say("health.touchpoints"), words.say("health.on-assumption", "n", of - done), done, of);
    }

    private Optional<HomePage.Health> pains() {
        long of = 0;
        long open = 0;
        long severe = 0;
        for (Journey journey : atlas.journeys()) {
            for (Touchpoint touchpoint : journey.touchpoints()) {
                for (Pain pain : touchpoint.pains()) {
                    of++;
                    if (touchpoint.ideas().isEmpty()
                            && sheet.studio()
                                    .crossings()
                                    .answers(journey.id(), pain)
                                    .isEmpty()) {
                        open++;
                        severe += pain.severity().orElse(0) >= SEVERE ? 1 : 0;
                    }
                }
            }
        }
        String remark = severe == 0
                ? words.say("health.unanswered", "n", open)
                : words.say(
                        "health.unanswered-severe",
                        "n",
                        open,
                        "severe",
                        words.numerals().count(severe));
        return count(words.say("health.pains"), remark, of - open, of);
    }

    private Optional<HomePage.Health> ideas() {
        List<Opportunity> accepted = atlas.opportunities().stream()
                .filter(opportunity -> opportunity.decision() == OpportunityStatus.ACCEPTED)
                .toList();
        Parts parts = new Parts(sheet);
        long open = accepted.stream()
                .filter(opportunity -> parts.referring(opportunity.ref(), InitiativeComposer.TAKEN_UP)
                        .isEmpty())
                .count();
        String remark = words.say("health.waiting", "n", open);
        return count(words.say("health.ideas"), remark, accepted.size() - open, accepted.size());
    }

    private Optional<HomePage.Health> goals() {
        GoalTable goals = new GoalTable(sheet);
        long of = 0;
        long met = 0;
        for (Objective objective : atlas.objectives()) {
            of += objective.measures().size();
            met += goals.met(objective);
        }
        return count(words.say("health.goals"), "", met, of);
    }

    private Optional<HomePage.Health> reviews() {
        Reviews reviews = sheet.studio().reviews();
        List<Journey> journeys = atlas.journeys();
        long overdue = journeys.stream().filter(reviews::overdue).count();
        long never = journeys.stream()
                .filter(journey -> reviews.next(journey).isEmpty())
                .count();
        List<String> remark = new ArrayList<>();
        if (overdue > 0) {
            remark.add(words.say("health.overdue", "n", overdue));
        }
        if (never > 0) {
            remark.add(words.say("health.never", "n", never));
        }
        String said = remark.isEmpty()
                ? words.say("health.none-overdue")
                : words.wording().commas(remark);
        return count(words.say("health.reviews"), said, journeys.size() - overdue - never, journeys.size());
    }

    private Optional<HomePage.Health> readings() {
        List<Kpi> kpis = atlas.kpis();
        long fresh = kpis.stream().filter(this::fresh).count();
        long old = kpis.size() - fresh;
        return count(words.say("health.readings"), words.say("health.old", "n", old), fresh, kpis.size());
    }

    /** A reading is as old as the end of the period it stands for. */
    private boolean fresh(Kpi kpi) {
        LocalDate oldest = sheet.studio().content().asOf().minusDays(FRESH_DAYS);
        KpiAnalysis figures = sheet.analysis().kpi(kpi.id());
        return figures.latest()
                .map(latest -> !latest.date().plus(KpiWords.length(figures)).isBefore(oldest))
                .orElse(false);
    }

    private Optional<HomePage.Health> personas() {
        List<Persona> personas = atlas.personas();
        long checked = personas.stream()
                .filter(persona -> persona.validated().isPresent())
                .count();
        long open = personas.size() - checked;
        String remark = words.say("health.unchecked", "n", open);
        return count(words.say("health.personas"), remark, checked, personas.size());
    }
}
