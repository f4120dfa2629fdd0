package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * A touchpoint of a journey as text.
 *
 * @param anchor its id in the page, {@code tp-ID}
 * @param number its place in the journey, from 1
 * @param name the name, and the page of the catalogue's touchpoint if it is one
 * @param momentOfTruth whether the journey is won or lost here
 * @param light the mark of a moment of truth; empty if it is none
 * @param icon the channel's icon; may be empty
 * @param channel the channel and its page; its words are empty if there is none
 * @param moods how it feels, one for each persona of the stage's heads
 * @param evidence the feedback behind it; empty means it is assumed
 * @param does what the customer does; may be empty
 * @param thinks what goes through their mind, without quotation marks; may be empty
 * @param quote the words of a real customer, without quotation marks; may be empty
 * @param quoteFrom where the quote is from; its words may be empty
 * @param image the storyboard frame, if there is one
 * @param facts all the rest: actors, backstage, systems, importance, ways on, measures and so on
 */
public record StepText(
        String anchor,
        int number,
        NamedLink name,
        boolean momentOfTruth,
        SafeHtml light,
        SafeHtml icon,
        NamedLink channel,
        List<Mood> moods,
        List<NamedLink> evidence,
        String does,
        String thinks,
        String quote,
        NamedLink quoteFrom,
        Picture image,
        List<Fact> facts) {

    /** Takes copies of the lists. */
    public StepText {
        moods = List.copyOf(moods);
        evidence = List.copyOf(evidence);
        facts = List.copyOf(facts);
    }

    /** Tells whether there is a channel. */
    public boolean hasChannel() {
        return !channel.words().isEmpty();
    }

    /** Tells whether an action is told. */
    public boolean hasDoes() {
        return !does.isEmpty();
    }

    /** Tells whether a thought is told. */
    public boolean hasThinks() {
        return !thinks.isEmpty();
    }

    /** Tells whether a customer is quoted. */
    public boolean hasQuote() {
        return !quote.isEmpty();
    }

    /** Tells whether the quote's origin is known. */
    public boolean hasQuoteFrom() {
        return !quoteFrom.words().isEmpty();
    }

    /** Tells whether there is a storyboard frame. */
    public boolean hasImage() {
        return image.exists();
    }

    /** Tells whether there is anything to say below the table's row. */
    public boolean hasDetails() {
        return hasDoes() || hasThinks() || hasQuote() || hasImage() || !facts.isEmpty();
    }
}
