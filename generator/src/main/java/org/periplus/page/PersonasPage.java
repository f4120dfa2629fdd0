package org.periplus.page;

import java.util.List;
import org.periplus.html.SafeHtml;

/**
 * All personas.
 *
 * @param path its path
 * @param chrome what surrounds it
 * @param title the heading
 * @param counts how many there are, a sentence
 * @param filters by which the list can be narrowed
 * @param personas the personas
 */
public record PersonasPage(
        String path, Chrome chrome, String title, String counts, Filters filters, List<Card> personas) implements Page {

    /** Takes copies of the lists. */
    public PersonasPage {
        personas = List.copyOf(personas);
    }

    @Override
    public String template() {
        return "personas";
    }

    /**
     * A persona.
     *
     * @param avatar a decorative drawn portrait; empty where there is a photograph
     * @param portraitHref relative link to the photograph; may be empty
     * @param name the name and its page
     * @param tagline who it is; may be empty
     * @param quote its words; may be empty
     * @param segments the segments it stands for
     * @param journeys how many journeys it travels, a few words; may be empty
     */
    public record Card(
            SafeHtml avatar,
            String portraitHref,
            NamedLink name,
            String tagline,
            String quote,
            List<NamedLink> segments,
            String journeys) {

        /** Takes a copy of the list. */
        public Card {
            segments = List.copyOf(segments);
        }

        /** Tells whether there is a photograph. */
        public boolean hasPortrait() {
            return !portraitHref.isEmpty();
        }

        /** Tells whether there is a tagline. */
        public boolean hasTagline() {
            return !tagline.isEmpty();
        }

        /** Tells whether there is a quote. */
        public boolean hasQuote() {
            return !quote.isEmpty();
        }

        /** Tells whether it travels. */
        public boolean hasJourneys() {
            return !journeys.isEmpty();
        }
    }
}
