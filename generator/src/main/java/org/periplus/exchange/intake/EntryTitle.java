package org.periplus.exchange.intake;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.periplus.decode.Ids;

/**
 * The id and the name of an entry made of a table.
 *
 * @param id the id
 * @param name the name readers see
 */
record EntryTitle(String id, String name) {

    /** Returns them as wished, else as the file is called. */
    static EntryTitle of(TableWishes wishes, String file, String otherwise, UnaryOperator<String> masked)
            throws RefusedIntakeException {
        String stem = masked.apply(file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", ""));
        Optional<String> made = wishes.name()
                .map(masked)
                .or(() -> Optional.of(stem))
                .map(Ids::slug)
                .filter(Ids::isValid);
        String id = wishes.id().or(() -> made).orElse(otherwise);
        if (!Ids.isValid(id)) {
            throw new RefusedIntakeException("\"" + Remarks.shown(id) + "\" cannot be an id: " + Ids.RULE);
        }
        String words = stem.replaceAll("[_-]+", " ").strip();
        String usual = words.isEmpty() ? id : words;
        String name = wishes.name()
                .map(masked)
                .orElse(usual.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + usual.substring(1));
        return new EntryTitle(id, name);
    }
}
