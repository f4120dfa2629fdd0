package org.periplus.reviewing;

import java.util.List;
import java.util.TreeSet;
import org.periplus.UnknownEntityException;
import org.periplus.change.Change;
import org.periplus.change.Spot;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Nearest;
import org.periplus.history.History;
import org.periplus.history.Revision;
import org.periplus.past.ContentPast;
import org.periplus.reading.SiteSettings;
import org.periplus.reading.StateOfContent;
import org.periplus.render.Theme;
import org.periplus.review.LogJson;
import org.periplus.review.LogText;
import org.periplus.review.Review;
import org.periplus.review.Subject;
import org.periplus.source.ContentTree;
import org.periplus.telling.Teller;

/**
 * The past of the content, or of a part of it, ready to be told. Immutable.
 *
 * @param revisions the newest first, each with the changes that were asked for alone
 * @param gaps what is not known and why, in sentences without full stops
 * @param theme the built-in theme in English, the language of all messages
 */
public record SiteLog(List<Revision> revisions, List<String> gaps, Theme theme) {

    /** Takes copies of the lists. */
    public SiteLog {
        revisions = List.copyOf(revisions);
        gaps = List.copyOf(gaps);
    }

    /**
     * Reads the past.
     *
     * @throws UnknownEntityException if there is no such entry or part, and was none
     * @throws java.io.UncheckedIOException if the content cannot be read
     */
    public static SiteLog of(LogRequest request) {
        ContentTree content = StateOfContent.of(request.site()).tree();
        Decoded decoded = new Decoder().decode(content);
        History history = ContentPast.of(request.site(), decoded, content);
        List<Revision> found = request.entity()
                .map(text -> known(text, decoded, history).of(history.revisions()))
                .orElseGet(() -> history.revisions().stream()
                        .map(revision ->
                                revision.withChanges(Review.own(decoded.atlas(), decoded.atlas(), revision.changes())))
                        .filter(revision -> !revision.changes().isEmpty()
                                || !revision.unread().isEmpty())
                        .toList());
        Theme theme = Theme.load(request.site().themes(), SiteSettings.BUILT_IN.get(0), "en");
        return new SiteLog(found.subList(0, Math.min(request.most(), found.size())), history.notes(), theme);
    }

    private static Subject known(String text, Decoded decoded, History history) {
        TreeSet<String> names = new TreeSet<>();
        decoded.atlas().entries().forEach(entry -> names.add(entry.ref().toString()));
        history.revisions().stream()
                .flatMap(revision -> revision.changes().stream())
                .map(Change::spot)
                .map(Spot::toString)
                .forEach(names::add);
        Subject subject = Subject.of(text.strip(), names);
        if (!subject.isKnown()) {
            throw new UnknownEntityException("There is no \"" + text + "\" in the content or its known past; "
                    + Nearest.hint(
                            text,
                            names,
                            "write kind:id, such as " + (names.isEmpty() ? "journey:first-visit" : names.first())));
        }
        return subject;
    }

    /** Tells it as text for a terminal, coloured or not. */
    public String text(boolean colours) {
        return new LogText(new Teller(theme.words()), theme.words().dates(), colours).write(revisions);
    }

    /** Tells it for programs. */
    public String json() {
        return new LogJson(new Teller(theme.words())).write(revisions, gaps);
    }
}
