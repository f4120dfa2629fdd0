package org.periplus.reviewing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.periplus.UnknownRevisionException;
import org.periplus.check.Rules;
import org.periplus.check.Verdict;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.reading.SiteSettings;
import org.periplus.reading.StateOfContent;
import org.periplus.render.Theme;
import org.periplus.review.Review;

/** The way from two states of a folder of text to what differs. Stateless; safe for use by several threads. */
public final class SiteReviewer {

    private static final int NAMED = 5;

    /**
     * Compares two states; nothing is written.
     *
     * @throws UnknownRevisionException if one of them does not exist
     * @throws java.io.UncheckedIOException if one of them cannot be read
     */
    public SiteReview review(ReviewRequest request) {
        StateOfContent before = StateOfContent.of(request.site(), request.base());
        StateOfContent after = StateOfContent.of(request.site(), request.head());
        Decoded was = new Decoder().decode(before.tree());
        Decoded is = new Decoder().decode(after.tree());
        List<String> notes = new ArrayList<>(notes(before, was));
        notes.addAll(notes(after, is));
        Theme theme = Theme.load(request.site().themes(), SiteSettings.BUILT_IN.get(0), "en");
        Review review = Review.of(
                state(before, was, request),
                state(after, is, request),
                request.site().asOf(),
                theme.words(),
                notes);
        return new SiteReview(
                review,
                !was.atlas().entries().isEmpty() || !is.atlas().entries().isEmpty(),
                theme,
                ReviewDrawings.of(
                        review, was.atlas(), is.atlas(), request.site().asOf(), theme.words()));
    }

    private static Review.State state(StateOfContent state, Decoded decoded, ReviewRequest request) {
        Verdict verdict = Rules.all()
                .run(decoded.atlas(), decoded.origins(), request.site().asOf());
        return new Review.State(state.side(), decoded.atlas(), verdict.findings());
    }

    private static List<String> notes(StateOfContent state, Decoded decoded) {
        if (decoded.atlas().entries().isEmpty() && state.tree().files().isEmpty()) {
            return List.of(
                    "There is no content in this folder in " + state.side().words());
        }
        Collection<String> unread = unread(decoded.diagnostics()).keySet();
        if (unread.isEmpty()) {
            return List.of();
        }
        List<String> named = unread.stream().limit(NAMED).toList();
        String others = unread.size() > NAMED ? " and " + (unread.size() - NAMED) + " others" : "";
        return List.of("Not all could be read in " + state.side().words() + ", and what could not is not compared: "
                + String.join(", ", named) + others);
    }

    private static TreeMap<String, Integer> unread(List<Diagnostic> problems) {
        TreeMap<String, Integer> files = new TreeMap<>();
        problems.stream()
                .filter(problem -> problem.severity().atLeast(Severity.ERROR))
                .forEach(problem -> files.merge(problem.span().file(), 1, Integer::sum));
        return files;
    }
}
