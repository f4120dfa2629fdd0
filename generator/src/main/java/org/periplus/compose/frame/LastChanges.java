package org.periplus.compose.frame;

import java.util.Optional;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.SiteContent;
import org.periplus.history.LastChange;
import org.periplus.history.Revision;
import org.periplus.model.Ref;

/** The last change of each entry: of what it says, where that is known, else of the file it is written in. */
public final class LastChanges {

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public LastChanges(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the last change of an entry, as far as it is known. */
    public Optional<LastChange> of(Ref entry) {
        SiteContent content = sheet.studio().content();
        return PastComposer.last(sheet.studio().chronicle(), entry)
                .flatMap(LastChanges::known)
                .or(() -> Optional.ofNullable(content.manuscript().files().get(entry))
                        .flatMap(content.history()::of));
    }

    private static Optional<LastChange> known(Revision revision) {
        return revision.authors().isEmpty()
                ? Optional.empty()
                : revision.hash()
                        .map(hash -> new LastChange(
                                revision.when(),
                                revision.authors().get(0),
                                revision.subject(),
                                hash,
                                revision.authors().subList(1, revision.authors().size())));
    }
}
