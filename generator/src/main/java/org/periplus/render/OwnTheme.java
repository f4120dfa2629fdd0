package org.periplus.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplus.diagnostic.SourceSpan;

/**
 * A theme as a team has written it in a folder of its content, before it is laid over its parent.
 *
 * @param folder its folder, from the content root
 * @param parts its own files; its colours are in {@code tokens} and not among the parts
 * @param base what it extends; empty if it does not say so
 * @param without what it leaves out of its parent
 * @param tokens its colours as they are written
 * @param phrases its phrases, each with its place
 */
record OwnTheme(
        String folder,
        ThemeParts parts,
        Optional<Written> base,
        List<Written> without,
        List<OwnToken> tokens,
        List<OwnPhrase> phrases) {

    OwnTheme {
        without = List.copyOf(without);
        tokens = List.copyOf(tokens);
        phrases = List.copyOf(phrases);
    }

    /** Returns the same without the macros and templates in {@code files}, paths from the content root. */
    OwnTheme withoutTemplates(Set<String> files) {
        return new OwnTheme(folder, parts.withoutTemplates(files), base, without, tokens, phrases);
    }

    /** A word with its place. */
    record Written(String text, SourceSpan span) {}

    /** A phrase with its place. */
    record OwnPhrase(String key, String text, SourceSpan span) {}
}
