package org.periplus.render;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.wording.PhraseFile;
import org.periplus.wording.WordingException;

/**
 * Phrases of a team, of which each line that is none is told and passed over.
 *
 * @param file the file
 * @param problems where problems go
 */
record LenientPhrases(ThemeText file, Consumer<Diagnostic> problems) {

    private static final Pattern PLACE = Pattern.compile("(?s).*?:(\\d+): (.*)");

    /** A file with more faults than these is no file of phrases. */
    private static final int MOST = 50;

    /** Returns the phrases that can be read. */
    PhraseFile read() {
        String[] lines = file.text().split("\n", -1);
        for (int faults = 0; faults < MOST; faults++) {
            try {
                return PhraseFile.parse(file.file(), String.join("\n", lines));
            } catch (WordingException e) {
                Matcher place = PLACE.matcher(
                        String.valueOf(e.getMessage()).substring(file.file().length()));
                if (!place.matches()) {
                    break;
                }
                int line = Integer.parseInt(place.group(1));
                String written = lines[line - 1];
                lines[line - 1] = "";
                int indent = written.length() - written.stripLeading().length();
                problems.accept(
                        Diagnostic.error(
                                ThemeRules.WORDS,
                                new SourceSpan(
                                        file.file(),
                                        line,
                                        indent + 1,
                                        Math.max(
                                                1,
                                                written.strip()
                                                        .codePointCount(
                                                                0,
                                                                written.strip().length()))),
                                place.group(2).startsWith("expected") ? "this is no phrase" : place.group(2),
                                "write the key, a colon and the text in double quotes on one line: home.headline: \"Our map\""));
            }
        }
        return new PhraseFile(file.file(), Map.of(), Map.of());
    }
}
