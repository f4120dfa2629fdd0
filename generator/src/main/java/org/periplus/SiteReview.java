package org.periplus;

import java.util.List;
import java.util.Optional;
import org.periplus.html.SafeHtml;
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
 * @param drawings figures of what changed
 */
public record SiteReview(Review review, boolean comparable, Theme theme, List<SafeHtml> drawings) {

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
                new ReviewPage(teller, theme.tokens().css(), theme.drawingStyles()).write(review, drawings);
            case JSON -> new ReviewJson().write(review);
        };
    }
}
