package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * A stage of a journey as text: every fact that the map draws.
 *
 * @param anchor its id in the page, {@code stage-ID}
 * @param number its place, from 1
 * @param name the name
 * @param goal what the customer wants to reach; may be empty
 * @param summary a sentence about it; may be empty
 * @param mean how it feels to the main persona
 * @param meta short lines: duration, how many go on, teams and systems behind it
 * @param door the journey that shows it in detail; its words are empty if there is none
 * @param lists needs, triggers and decisions
 * @param personas the names over the columns of {@link StepText#moods}
 * @param steps the touchpoints
 * @param pains what hurts
 * @param gains what pleases
 * @param ideas the opportunities that would mend it
 * @param kpis what is measured
 * @param facts owner, evidence, tags, further reading and the team's own keys
 * @param narrative its story; may be empty
 */
public record StageText(
        String anchor,
        int number,
        String name,
        String goal,
        String summary,
        Mood mean,
        List<String> meta,
        NamedLink door,
        List<TextList> lists,
        List<String> personas,
        List<StepText> steps,
        List<PointText> pains,
        List<PointText> gains,
        List<IdeaText> ideas,
        List<KpiLine> kpis,
        List<Fact> facts,
        SafeHtml narrative) {

    /** Takes copies of the lists. */
    public StageText {
        meta = List.copyOf(meta);
        lists = List.copyOf(lists);
        personas = List.copyOf(personas);
        steps = List.copyOf(steps);
        pains = List.copyOf(pains);
        gains = List.copyOf(gains);
        ideas = List.copyOf(ideas);
        kpis = List.copyOf(kpis);
        facts = List.copyOf(facts);
    }

    /** Tells whether there is a goal. */
    public boolean hasGoal() {
        return !goal.isEmpty();
    }

    /** Tells whether there is a summary. */
    public boolean hasSummary() {
        return !summary.isEmpty();
    }

    /** Tells whether a journey shows the stage in detail. */
    public boolean hasDoor() {
        return !door.words().isEmpty();
    }

    /** Tells whether there is a story. */
    public boolean hasNarrative() {
        return !narrative.isEmpty();
    }

    /** Tells whether any touchpoint is known to feel like something. */
    public boolean hasMoods() {
        return steps.stream().flatMap(step -> step.moods().stream()).anyMatch(Mood::isKnown);
    }

    /** Tells whether any touchpoint has a channel. */
    public boolean hasChannels() {
        return steps.stream().anyMatch(step -> !step.channel().words().isEmpty());
    }

    /**
     * An opportunity.
     *
     * @param bars its impact drawn; may be empty
     * @param link the name and its page
     * @param meta impact, effort and the touchpoint; may be empty
     * @param at the anchors of the touchpoints where it would help, parted by spaces
     */
    public record IdeaText(SafeHtml bars, NamedLink link, String meta, String at) {}
}
