package org.periplus.compose.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.OwnParts;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Journey;
import org.periplus.model.Objective;
import org.periplus.model.Opportunity;
import org.periplus.page.Fact;
import org.periplus.page.Mention;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** What the page of an objective says. */
public final class ObjectiveComposer {

    /** The role of an objective in what serves it. */
    static final String SERVED = "served-by";

    private static final String PARENT = "parent-of";

    private final Sheet sheet;
    private final Parts parts;

    /** Takes the sheet that is written on. */
    public ObjectiveComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    /** Returns what the page of such an entry says of itself. */
    public OwnParts own(Objective objective) {
        List<Fact> facts = new ArrayList<>();
        objective.horizon().ifPresent(text -> facts.add(parts.fact(Label.HORIZON, text)));
        objective.parent().ifPresent(parent -> facts.add(parts.fact(Label.PART_OF, List.of(parent))));
        List<Mention> children = parts.referring(objective.ref(), PARENT).stream()
                .map(child -> parts.mention(child, ""))
                .toList();
        return new OwnParts(
                List.of(),
                objective.statement().stream().toList(),
                facts,
                List.of(),
                List.of(
                        Section.ofTable("measures", sheet.label(Label.MEASURES), new GoalTable(sheet).of(objective)),
                        Section.ofMentions("journeys", sheet.label(Label.SERVING_JOURNEYS), journeys(objective)),
                        Section.ofTable("opportunities", sheet.label(Label.SERVING_IDEAS), opportunities(objective)),
                        Section.ofMentions("parts", sheet.label(Label.PARTS), children)),
                Set.of(SERVED, PARENT));
    }

    private List<Mention> journeys(Objective objective) {
        return parts.referring(objective.ref(), SERVED).stream()
                .flatMap(entry -> sheet.atlas().find(Journey.class, entry.ref()).stream())
                .map(journey -> parts.mention(journey, sheet.words().state(journey.state())))
                .toList();
    }

    private Table opportunities(Objective objective) {
        List<Opportunity> serving = parts.referring(objective.ref(), SERVED).stream()
                .flatMap(entry -> sheet.atlas().find(Opportunity.class, entry.ref()).stream())
                .toList();
        return new OpportunityTable(sheet).withInitiatives(sheet.label(Label.SERVING_IDEAS), serving);
    }
}
