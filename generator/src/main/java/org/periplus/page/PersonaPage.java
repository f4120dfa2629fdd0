package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * A persona.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param name the name
 * @param tags small labels: tagline, segments, status, tags
 * @param avatar a large decorative drawn portrait for a box of class {@code port}; empty where there is a photograph
 * @param portraitHref relative link to the photograph; may be empty
 * @param quote its words; may be empty
 * @param lede the summary; may be empty
 * @param facts the cartouche: age, home, evidence, owner, review
 * @param profile goals, needs, frustrations, behaviours and the rest that is known, in this order
 * @param channels how often it uses which channel
 * @param views the persona drawn
 * @param empathyMap the same drawn, for wide windows; may be empty
 * @param empathy what it says, thinks, does, feels, hears and sees, as far as known
 * @param journeys its journeys with their curves
 * @param narrative its story; may be empty
 * @param validated when and how it was checked against real people, a sentence; may be empty
 * @param evidence the feedback it rests on
 * @param mentions what refers to it
 * @param links further reading
 * @param notes the team's own keys
 */
public record PersonaPage(
        String path,
        Chrome chrome,
        String name,
        List<NamedLink> tags,
        SafeHtml avatar,
        String portraitHref,
        String quote,
        String lede,
        List<Fact> facts,
        List<TextList> profile,
        List<ChannelUse> channels,
        List<View> views,
        SafeHtml empathyMap,
        List<TextList> empathy,
        List<CurveCard> journeys,
        SafeHtml narrative,
        String validated,
        List<NamedLink> evidence,
        List<Mention> mentions,
        List<NamedLink> links,
        List<Fact> notes)
        implements Page {

    /** Takes copies of the lists. */
    public PersonaPage {
        tags = List.copyOf(tags);
        facts = List.copyOf(facts);
        profile = List.copyOf(profile);
        channels = List.copyOf(channels);
        views = List.copyOf(views);
        empathy = List.copyOf(empathy);
        journeys = List.copyOf(journeys);
        evidence = List.copyOf(evidence);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    @Override
    public String template() {
        return "persona";
    }

    /** Tells whether the empathy map is drawn. */
    public boolean hasEmpathyMap() {
        return !empathyMap.isEmpty();
    }

    /** Tells whether there is a photograph. */
    public boolean hasPortrait() {
        return !portraitHref.isEmpty();
    }

    /** Tells whether there is a quote. */
    public boolean hasQuote() {
        return !quote.isEmpty();
    }

    /** Tells whether there is a summary. */
    public boolean hasLede() {
        return !lede.isEmpty();
    }

    /** Tells whether there is a story. */
    public boolean hasNarrative() {
        return !narrative.isEmpty();
    }

    /** Tells whether the persona was checked. */
    public boolean isValidated() {
        return !validated.isEmpty();
    }

    /**
     * How often a channel is used.
     *
     * @param icon the channel's icon; empty if the channel is not known
     * @param channel the name and its page
     * @param frequency in words, such as "often"
     * @param level from 0 (never) to 4 (always)
     * @param bars the level drawn; decorative, the words stand beside it
     */
    public record ChannelUse(SafeHtml icon, NamedLink channel, String frequency, int level, SafeHtml bars) {}
}
