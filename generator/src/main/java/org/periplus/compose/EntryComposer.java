package org.periplus.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.periplus.analysis.Backlink;
import org.periplus.compose.evidence.FeedbackComposer;
import org.periplus.compose.evidence.LoopComposer;
import org.periplus.compose.evidence.SourceComposer;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.journey.SegmentComposer;
import org.periplus.compose.journey.TouchpointComposer;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.OwnParts;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Views;
import org.periplus.compose.plan.InitiativeComposer;
import org.periplus.compose.plan.ObjectiveComposer;
import org.periplus.compose.plan.OpportunityComposer;
import org.periplus.compose.plan.ScenarioComposer;
import org.periplus.model.CatalogueTouchpoint;
import org.periplus.model.Channel;
import org.periplus.model.Entity;
import org.periplus.model.Feedback;
import org.periplus.model.Initiative;
import org.periplus.model.Loop;
import org.periplus.model.Objective;
import org.periplus.model.Opportunity;
import org.periplus.model.Scenario;
import org.periplus.model.Segment;
import org.periplus.model.Source;
import org.periplus.model.Team;
import org.periplus.model.Term;
import org.periplus.page.EntryPage;
import org.periplus.page.Fact;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;

/** Composes the pages of the simple kinds around what each kind says of itself. */
public final class EntryComposer {

    private final Sheet sheet;
    private final Parts parts;

    private EntryComposer(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    static Composed compose(Sheet sheet, Entity entry) {
        return sheet.done(new EntryComposer(sheet).page(entry));
    }

    private EntryPage page(Entity entry) {
        OwnParts own = own(entry);
        List<NamedLink> tags = new ArrayList<>(own.tags());
        tags.addAll(parts.tags(entry));
        List<Fact> facts = new ArrayList<>(own.facts());
        facts.addAll(parts.upkeep(entry));
        Predicate<Backlink> shown = backlink -> own.shown().contains(backlink.role());
        List<Section> sections = new ArrayList<>(own.sections());
        sections.add(Section.ofHtml(
                "narrative",
                sheet.label(Label.NARRATIVE),
                sheet.narrative(entry).html()));
        sections.addAll(parts.closing(entry, shown));
        return new EntryPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(About.entry(sheet, entry, "entry")),
                parts.mark(entry),
                entry.name(),
                tags,
                Stream.concat(entry.summary().stream(), own.lede().stream()).toList(),
                facts,
                own.quotes(),
                new Views(sheet).of(entry),
                Parts.present(sections));
    }

    private OwnParts own(Entity entry) {
        if (entry instanceof Segment segment) {
            return new SegmentComposer(sheet).own(segment);
        }
        if (entry instanceof Channel channel) {
            return new ChannelComposer(sheet).own(channel);
        }
        if (entry instanceof Team team) {
            return new TeamComposer(sheet).own(team);
        }
        if (entry instanceof CatalogueTouchpoint touchpoint) {
            return new TouchpointComposer(sheet).own(touchpoint);
        }
        if (entry instanceof Opportunity opportunity) {
            return new OpportunityComposer(sheet).own(opportunity);
        }
        if (entry instanceof Feedback feedback) {
            return new FeedbackComposer(sheet).own(feedback);
        }
        return plan(entry);
    }

    private OwnParts plan(Entity entry) {
        if (entry instanceof Objective objective) {
            return new ObjectiveComposer(sheet).own(objective);
        }
        if (entry instanceof Initiative initiative) {
            return new InitiativeComposer(sheet).own(initiative);
        }
        if (entry instanceof Scenario scenario) {
            return new ScenarioComposer(sheet).own(scenario);
        }
        if (entry instanceof Source source) {
            return new SourceComposer(sheet).own(source);
        }
        if (entry instanceof Loop loop) {
            return new LoopComposer(sheet).own(loop);
        }
        if (entry instanceof Term term) {
            return new TermComposer(sheet).own(term);
        }
        throw new IllegalArgumentException(entry.ref() + " has a composer of its own");
    }
}
