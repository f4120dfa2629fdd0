package org.periplus.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.KpiSource;
import org.periplus.model.Observed;
import org.periplus.model.Ref;
import org.periplus.source.ContentTree;
import org.periplus.source.FolderTree;

/**
 * Lays observed paths into the content: three tables beside the journey and the key {@code observed} in its file, all other lines and comments of which
 * stay as they are. Writes nothing itself. For use by one thread.
 */
public final class ObservedContent {

    private final ContentTree tree;
    private final Decoded content;

    /** Takes the content as it is. */
    public ObservedContent(ContentTree tree) {
        this.tree = tree;
        this.content = new Decoder().decode(tree);
    }

    /** Takes the content of a folder as it is. */
    public static ObservedContent of(Path folder) {
        return new ObservedContent(new FolderTree(folder, Optional.empty()));
    }

    /** Returns the journey of that id, if there is one. */
    public Optional<Journey> journey(String id) {
        return content.atlas().find(Journey.class, new Ref(Kind.JOURNEY, id));
    }

    /** Returns the ids of all journeys. */
    public List<String> journeys() {
        return content.atlas().entries().stream()
                .filter(Journey.class::isInstance)
                .map(entry -> entry.id())
                .toList();
    }

    /**
     * Returns the files as they shall be, the journey's own first; those that stay as they are are left out.
     *
     * @param id a journey's id
     * @param counts folded already, see {@link ObservedPaths#folded}
     * @param steps the touchpoint of each activity, written where the journey has no {@code steps} yet
     * @param source the id of a source, or text; what is written already stays if this is empty
     * @throws RefusedException if the journey's file is written in a way that cannot be edited
     */
    public List<TextChange> changes(String id, ObservedPaths counts, Map<String, String> steps, Optional<String> source)
            throws RefusedException {
        String file = Optional.ofNullable(content.files().get(new Ref(Kind.JOURNEY, id)))
                .orElseThrow(() -> new RefusedException("there is no journey \"" + id + "\""));
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        if (folder.isEmpty()) {
            throw new RefusedException(file + " holds several journeys; give \"" + id
                    + "\" a file of its own, journeys/" + id + ".yaml, and import again");
        }
        Map<String, String> keys = new LinkedHashMap<>();
        source.ifPresent(name -> keys.put("source", ObservedBlock.scalar(name)));
        counts.from().ifPresent(day -> keys.put("from", day.toString()));
        counts.to().ifPresent(day -> keys.put("to", day.toString()));
        keys.put("cases", Long.toString(counts.cases()));
        Optional<Observed> now = journey(id).flatMap(Journey::observed);
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(id + "-visits.csv", ObservedTables.visits(counts));
        tables.put(id + "-moves.csv", ObservedTables.moves(counts));
        tables.put(id + "-paths.csv", ObservedTables.paths(counts));
        List<String> names = List.copyOf(tables.keySet());
        Map<String, String> named = Map.of("visits", names.get(0), "moves", names.get(1), "paths", names.get(2));
        List.of("visits", "moves", "paths").forEach(key -> keys.put(key, named.get(key)));
        String text = text(file);
        List<TextChange> changes = new ArrayList<>();
        String laid = new ObservedBlock(tree, file)
                .laid(text, keys, now.map(Observed::steps).orElse(Map.of()).isEmpty() ? steps : Map.of());
        changes.add(new TextChange(file, Optional.of(text), laid));
        tables.forEach((name, table) -> changes.add(table(folder + name, table)));
        return changes.stream().filter(TextChange::isChange).toList();
    }

    /** Returns where the figures of a journey come from by what is written now. */
    public Optional<KpiSource> source(String id) {
        return journey(id).flatMap(Journey::observed).flatMap(Observed::source);
    }

    private TextChange table(String path, String table) {
        return new TextChange(path, tree.exists(path) ? Optional.of(text(path)) : Optional.empty(), table);
    }

    private String text(String path) {
        return new String(tree.read(path), StandardCharsets.UTF_8);
    }

    /** The content cannot be edited by a program; the message says why and what to do. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        /** Takes a plain sentence without a full stop. */
        public RefusedException(String message) {
            super(message);
        }
    }
}
