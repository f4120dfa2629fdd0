package org.periplus.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Evidence: a survey, interviews, reviews. */
@Doc("Evidence: surveys, interviews, usability tests, reviews, support, social.")
public record Feedback(
        String id,
        @Inline Common common,
        @Required @Doc("How it was gathered.") FeedbackType type,
        @Doc("The day.") Optional<LocalDate> date,
        @Doc("The first day.") Optional<LocalDate> from,
        @Doc("The last day.") Optional<LocalDate> to,

        @Doc("How many people took part.") @Range(min = 0, max = 1e9)
        Optional<Long> participants,

        @Doc("The personas it tells about.") @RefersTo(Kind.PERSONA)
        List<Ref> personas,

        @Doc("The segments it tells about.") @RefersTo(Kind.SEGMENT)
        List<Ref> segments,

        @Doc("The places it tells about.") List<Place> about,

        @Doc("How it sounds, from -2 to 2.") @Range(min = -2, max = 2)
        Optional<Double> sentiment,

        @Doc("What was found.") List<Finding> findings,
        @Doc("Words of those who took part.") List<String> quotes,
        @Inline TableFormat table,
        @Doc("The scale of the ratings: [1, 5] by default.") Optional<Scale> scale,

        @Doc("Single voices, from the CSV file of the same name.") @Beside(".csv")
        List<Voice> voices,

        Markdown narrative)
        implements Entity {

    /** Takes copies of the lists. */
    public Feedback {
        personas = List.copyOf(personas);
        segments = List.copyOf(segments);
        about = List.copyOf(about);
        findings = List.copyOf(findings);
        quotes = List.copyOf(quotes);
        voices = List.copyOf(voices);
    }

    /** Returns {@link Kind#FEEDBACK}. */
    @Override
    public Kind kind() {
        return Kind.FEEDBACK;
    }
}
