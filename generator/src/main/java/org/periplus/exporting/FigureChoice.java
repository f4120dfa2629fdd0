package org.periplus.exporting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.periplus.diagnostic.Nearest;
import org.periplus.export.ExportRefusedException;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureType;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/**
 * Finds the figure that somebody means. Immutable and safe for use by several threads.
 *
 * @param atlas the entries there are
 */
record FigureChoice(Atlas atlas) {

    /** Throws {@link ExportRefusedException} with what may have been meant if there is no such entry or figure. */
    FigureRequest of(ExportRequest request) {
        Optional<Ref> of = request.entry().map(this::entry);
        FigureType type = request.figure().map(FigureChoice::named).orElseGet(() -> usual(of));
        fits(type, of);
        return new FigureRequest(type, of, request.with().map(this::entry));
    }

    private Ref entry(String text) {
        String whole = text.strip();
        int slash = whole.indexOf('/');
        String word = slash < 0 || isEntry(whole) ? whole : whole.substring(0, slash);
        return refs().stream()
                .filter(ref -> ref.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(word));
    }

    /** Tells whether a text with a slash names an entry as it is: ids of pages have slashes. */
    private boolean isEntry(String text) {
        return refs().stream().anyMatch(ref -> ref.toString().equals(text));
    }

    private List<Ref> refs() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> atlas.of(kind).stream())
                .map(Entity::ref)
                .toList();
    }

    private ExportRefusedException unknown(String word) {
        List<String> all = refs().stream().map(Ref::toString).toList();
        Optional<String> bare = all.stream()
                .filter(ref -> ref.substring(ref.indexOf(':') + 1).equals(word))
                .findFirst();
        String hint = bare.map(ref -> "did you mean \"" + ref + "\"?")
                .orElseGet(() -> Nearest.hint(
                        word,
                        all,
                        "write kind:id, such as " + all.stream().findFirst().orElse("journey:first-visit")));
        return new ExportRefusedException("There is no entry \"" + word + "\"; " + hint);
    }

    private static FigureType named(String word) {
        return FigureType.of(word.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new ExportRefusedException("There is no figure \"" + word + "\"; "
                        + Nearest.hint(
                                word, FigureType.words(), "there are " + String.join(", ", FigureType.words()))));
    }

    private static FigureType usual(Optional<Ref> of) {
        return of.map(ref -> switch (ref.kind()) {
                    case JOURNEY -> FigureType.JOURNEY_MAP;
                    case PERSONA -> FigureType.PORTRAIT;
                    case KPI -> FigureType.KPI_CHART;
                    case SEGMENT,
                            OPPORTUNITY,
                            CHANNEL,
                            TOUCHPOINT,
                            TEAM,
                            FEEDBACK,
                            PAGE,
                            SCENARIO,
                            OBJECTIVE,
                            INITIATIVE,
                            SOURCE,
                            LOOP,
                            TERM -> FigureType.RELATIONS;
                })
                .orElseThrow(() -> new ExportRefusedException(
                        "Name an entry, such as journey:weekend-trip, or with --figure one of "
                                + words(FigureType::isOfAtlas)));
    }

    private static void fits(FigureType type, Optional<Ref> of) {
        if (of.isEmpty() && !type.isOfAtlas()) {
            throw new ExportRefusedException("The figure " + type.word() + " is drawn of an entry: name it as kind:id");
        }
        if (of.isPresent() && !type.isOf(of.get().kind())) {
            Kind kind = of.get().kind();
            String hint = type.isOfAtlas()
                    ? "leave the entry out"
                    : "what can be drawn of it: " + words(each -> each.isOf(kind));
            throw new ExportRefusedException(
                    "The figure " + type.word() + " is not drawn of a " + kind.word() + "; " + hint);
        }
    }

    private static String words(java.util.function.Predicate<FigureType> which) {
        List<String> words = Arrays.stream(FigureType.values())
                .filter(which)
                .map(FigureType::word)
                .toList();
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }
}
