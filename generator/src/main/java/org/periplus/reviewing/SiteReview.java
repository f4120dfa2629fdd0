package org.periplus.reviewing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.periplus.export.FigureExport;
import org.periplus.reading.FigureStyles;
import org.periplus.render.Theme;
import org.periplus.review.Review;
import org.periplus.review.ReviewFormat;
import org.periplus.review.ReviewJson;
import org.periplus.review.ReviewMarkdown;
import org.periplus.review.ReviewPage;
import org.periplus.review.ReviewText;
import org.periplus.telling.Teller;

/**
 * Two states compared, and what telling it takes. Immutable.
 *
 * @param review what differs
 * @param comparable whether at least one of the states could be read
 * @param theme the built-in theme in English, the language of all messages
 * @param drawings the journeys that changed, the one with the gravest changes first
 */
public record SiteReview(Review review, boolean comparable, Theme theme, List<ReviewDrawing> drawings) {

    private static final int MOST_DRAWINGS = 6;

    /** Takes a copy of the list. */
    public SiteReview {
        drawings = List.copyOf(drawings);
    }

    /**
     * Tells it.
     *
     * @param colours whether a text may be coloured for a terminal
     * @param mapUrl where the picture of the map can be seen, for a comment
     */
    public String write(ReviewFormat format, boolean colours, Optional<String> mapUrl) {
        Teller teller = new Teller(theme.words());
        return switch (format) {
            case TEXT -> new ReviewText(teller, colours).write(review);
            case MARKDOWN -> new ReviewMarkdown(teller, mapUrl).write(review);
            case HTML ->
                new ReviewPage(teller, theme.tokens().css() + InlineFonts.of(theme), theme.drawingStyles())
                        .write(
                                review,
                                drawings.stream()
                                        .limit(MOST_DRAWINGS)
                                        .map(ReviewDrawing::html)
                                        .toList());
            case JSON -> new ReviewJson().write(review);
            case SVG -> svg(Optional.empty()).orElse("");
        };
    }

    /** Returns the journeys that can be drawn, as {@code journey:id}. */
    public List<String> drawn() {
        return drawings.stream().map(drawing -> drawing.journey().toString()).toList();
    }

    /**
     * Returns a journey before and after over one another as a picture of its own.
     *
     * @param journey the journey as {@code journey:id}; the one with the gravest changes if empty
     * @return empty if it did not change, or no journey did
     */
    public Optional<String> svg(Optional<String> journey) {
        FigureExport export = new FigureExport(FigureStyles.of(theme, false), path -> Optional.empty());
        return drawings.stream()
                .filter(drawing ->
                        journey.map(drawing.journey().toString()::equals).orElse(true))
                .findFirst()
                .map(drawing -> new String(export.svg(drawing.figure()).bytes(), StandardCharsets.UTF_8));
    }
}
