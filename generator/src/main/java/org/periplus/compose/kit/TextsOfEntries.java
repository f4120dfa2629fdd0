package org.periplus.compose.kit;

import java.util.ArrayList;
import java.util.List;
import org.periplus.address.Anchors;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.markdown.MarkdownSource;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.Markdown;
import org.periplus.model.Ref;
import org.periplus.model.Stage;

/** The texts of entries as they stand on the entries' own pages. Stateless. */
final class TextsOfEntries {

    private TextsOfEntries() {}

    /**
     * A text of an entry.
     *
     * @param text the Markdown
     * @param at where it is written
     * @param owner the entry
     * @param idPrefix what begins the ids of its headings
     */
    record Text(Markdown text, ElementPath at, Ref owner, String idPrefix) {}

    /** Returns the texts of an entry that are not blank: its own, and those of the stages of a journey. */
    static List<Text> of(Entity entry) {
        ElementPath path = ElementPath.entry(entry.kind().word(), entry.id());
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(entry.narrative(), path.child("narrative"), entry.ref(), ""));
        if (entry instanceof Journey journey) {
            for (Stage stage : journey.stages()) {
                ElementPath at = path.child("stages").item(texts.size() - 1).child("narrative");
                texts.add(new Text(stage.narrative(), at, entry.ref(), Anchors.stage(stage.id()) + "-"));
            }
        }
        return texts.stream().filter(text -> !text.text().isBlank()).toList();
    }

    /** Returns what is to be rendered of a text on the page of that path. */
    static MarkdownSource source(SiteContent content, String page, Text text) {
        SourceSpan span = content.manuscript()
                .origins()
                .find(text.at())
                .orElseGet(() ->
                        SourceSpan.startOf(content.manuscript().files().getOrDefault(text.owner(), SiteContent.FILE)));
        return new MarkdownSource(span.file(), span.line(), text.text().text(), page, text.idPrefix());
    }
}
