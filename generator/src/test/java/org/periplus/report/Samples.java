package org.periplus.report;

import java.util.List;
import java.util.Optional;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.diagnostic.SourceSpan;

/** Problems whose words try everything that could break a format. */
final class Samples {

    /** A line end, a command of GitHub, escapes, markup, an emoji, a terminal's red, an override of direction, a NUL. */
    static final String HOSTILE =
            "\n::error::x\r%0A, a:b ]]> <b>&\"' \ud83d\ude00\u001b[31m\u202e\u0085\u2028\u0000\ufffe"
                    + " [click](http://evil.example) {0}";

    static final String FOLDER = "docs/Bücher & Reisen/";

    private Samples() {}

    static Report report() {
        return report(Optional.of(Severity.ERROR));
    }

    static Report report(Optional<Severity> failOn) {
        return report(problems(), failOn);
    }

    static Report report(List<Diagnostic> problems, Optional<Severity> failOn) {
        return new Report(
                problems,
                List.of("journeys/50%, weekend trip.yaml", "periplus.yaml", "personas/mira.md", "teams.yaml"),
                FOLDER,
                failOn,
                catalogue());
    }

    static Catalogue catalogue() {
        return new Catalogue(
                Optional.of("1.2.3"),
                List.of(
                        new RuleText(
                                "pain-without-idea",
                                Severity.INFO,
                                "Pain without an idea",
                                "A pain that no opportunity addresses stays.",
                                "name an opportunity"),
                        new RuleText(
                                "touchpoint-without-channel",
                                Severity.WARNING,
                                "Touchpoint without a channel: 100 %, always",
                                "Without a channel nobody sees the change.",
                                "write channel: with an id of channels.yaml")));
    }

    static List<Diagnostic> problems() {
        String trip = "journeys/50%, weekend trip.yaml";
        return List.of(
                Diagnostic.error("unknown-key", at(trip, 2, 3, 7), "there is no key \"" + HOSTILE + "\" here", HOSTILE),
                Diagnostic.warning(
                        "touchpoint-without-channel", at(trip, 7, 9, 6), "touchpoint \"book\" has no channel", ""),
                Diagnostic.warning(
                        "touchpoint-without-channel", at(trip, 12, 9, 6), "touchpoint \"book\" has no channel", ""),
                Diagnostic.info(
                        "pain-without-idea", at(trip, 13, 1, 1), "no opportunity addresses \"wait\"", "write one"),
                Diagnostic.error(
                        "duplicate-key",
                        at("periplus.yaml", 4, 1, 5),
                        "the key \"title\" is written twice; it stands already in line 2",
                        "remove one"),
                Diagnostic.error("not-a-file", at("stages\u001b/x.yaml", 1, 1, 1), "this is a pipe", "remove it"));
    }

    static SourceSpan at(String file, int line, int column, int length) {
        return new SourceSpan(file, line, column, length);
    }
}
