package org.periplus.review;

import java.util.Collection;
import java.util.List;
import org.periplus.change.Change;
import org.periplus.history.Revision;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;
import org.periplus.telling.Teller;

/** Tells a past to programs. Immutable. */
public final class LogJson {

    private final Teller teller;

    /** Takes the words of sentences. */
    public LogJson(Teller teller) {
        this.teller = teller;
    }

    /**
     * Returns the whole file: {@code revisions}, the newest first, each with {@code commit} (absent if not yet committed), {@code
     * date}, {@code authors}, {@code subject}, {@code tags}, {@code merged}, {@code changes} as in a comparison and each with its
     * {@code sentence}, {@code unread}; and {@code gaps}, what is not known and why.
     */
    public String write(Collection<Revision> revisions, List<String> gaps) {
        return new JsonWriter()
                .write(Json.object()
                        .put("revisions", Json.array(revisions.stream().map(this::revision).toList()))
                        .put("gaps", Json.texts(gaps))
                        .build());
    }

    private JsonObject revision(Revision revision) {
        return Json.object()
                .put("commit", revision.hash().map(Json::text))
                .put("date", revision.when().toString())
                .put("authors", Json.texts(revision.authors()))
                .put("subject", revision.subject())
                .put("tags", Json.texts(revision.tags()))
                .put("merged", revision.merged())
                .put("changes", Json.array(revision.changes().stream().map(this::change).toList()))
                .put("unread", Json.texts(revision.unread()))
                .build();
    }

    private JsonObject change(Change change) {
        JsonObject.Builder told = Json.object();
        ReviewJson.change(change).members().forEach(told::put);
        return told.put("sentence", teller.full(change).text()).build();
    }
}
