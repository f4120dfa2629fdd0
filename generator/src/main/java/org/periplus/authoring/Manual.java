package org.periplus.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.check.Catalogue;
import org.periplus.check.Chapter;
import org.periplus.check.Explanation;
import org.periplus.check.Rules;
import org.periplus.diagnostic.Nearest;
import org.periplus.schema.Explainer;
import org.periplus.schema.Leaflet;

/** What this program can explain: rules, kinds and keys. Immutable and safe for use by several threads. */
public final class Manual {

    private final Rules rules = Rules.all();
    private final Explainer explainer = new Explainer();

    /** Returns all kinds and rules, grouped; {@code width} is that of the terminal in characters. */
    public String overview(int width) {
        Leaflet leaflet = new Leaflet(width).line("Kinds of content").gap().terms(explainer.kinds());
        for (Chapter chapter : Catalogue.chapters()) {
            leaflet.gap().line("Rules: " + chapter.title()).gap();
            leaflet.terms(chapter.explanations().stream()
                    .map(rule -> new Leaflet.Term(
                            rule.id(), rule.title() + " (" + rule.severity().word() + ")"))
                    .toList());
        }
        return leaflet.gap()
                .paragraph("More about one: periplus explain WORD, where WORD is a kind, a rule, or a key such as"
                        + " emotion, persona.channels or journey.stages.flow.")
                .text();
    }

    /** Returns what there is to say about a rule, a kind or a key; nothing about words that are none. */
    public Optional<String> explain(String asked, int width) {
        String word = asked.strip().toLowerCase(Locale.ROOT);
        Leaflet leaflet = new Leaflet(width);
        Optional<Explanation> rule = rules.explanation(word);
        rule.ifPresent(found -> tell(found, leaflet));
        boolean known = explainer.explain(word, leaflet);
        return known || rule.isPresent() ? Optional.of(leaflet.text()) : Optional.empty();
    }

    /** Returns what may have been meant by a word that cannot be explained. */
    public String hint(String word) {
        List<String> words = new ArrayList<>(
                Stream.concat(rules.explanations().stream().map(Explanation::id), explainer.words().stream())
                        .distinct()
                        .toList());
        return Nearest.hint(word, words, "periplus explain lists all kinds and rules");
    }

    private static void tell(Explanation rule, Leaflet to) {
        to.line(rule.id() + " (" + rule.severity().word() + ")").gap();
        to.paragraph(rule.title() + ".").gap();
        to.paragraph(rule.why()).gap();
        to.hanging("Mend: ", rule.mend() + ".");
        if (!rule.example().isEmpty()) {
            to.gap().line("An example that keeps it:").gap().code(rule.example());
        }
        to.gap()
                .paragraph(
                        rule.isFixed()
                                ? "It cannot be switched off: what is wrong here could not be understood."
                                : "Severity: checks: {" + rule.id() + ": off} in periplus.yaml; for one entry,"
                                        + " accept: {" + rule.id() + ": the reason} in that entry.");
    }
}
