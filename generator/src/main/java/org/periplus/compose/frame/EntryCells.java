package org.periplus.compose.frame;

import java.util.Optional;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.page.Table;

/** What tables of entries have in common: heads in the words of the theme, the entry itself, who owns it. For use by one thread. */
public final class EntryCells {

    private final Sheet sheet;
    private final Parts parts;

    /** Takes the sheet that is written on. */
    public EntryCells(Sheet sheet) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
    }

    /** Returns the head of a column of words. */
    public Table.Column words(Label label) {
        return Cells.words(sheet.label(label));
    }

    /** Returns the head of a column of numbers. */
    public Table.Column number(Label label) {
        return Cells.number(sheet.label(label));
    }

    /** Returns the head of the column of the entries themselves. */
    public Table.Column name(Kind kind) {
        return Cells.words(sheet.words().kind(kind));
    }

    /** Returns an entry with its mark and its summary. */
    public Table.Cell name(Entity entry) {
        return name(entry, Optional.empty());
    }

    /** Returns an entry with its mark and its summary, or with other words where it has none. */
    public Table.Cell name(Entity entry, Optional<String> otherwise) {
        return Cells.marked(
                parts.mark(entry),
                sheet.link(entry.ref()),
                entry.summary().or(() -> otherwise).orElse(""));
    }

    /** Returns who owns an entry; empty for nobody. */
    public Table.Cell owner(Entity entry) {
        return Cells.links(entry.owner().map(sheet::link).stream().toList());
    }
}
