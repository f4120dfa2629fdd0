package org.periplus.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.decode.Ids;
import org.periplus.diagnostic.Nearest;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.schema.SchemaNames;
import org.periplus.schema.Starter;
import org.periplus.source.ContentTree;
import org.periplus.source.FolderTree;
import org.periplus.source.KeptTree;

/** Begins new entries of a content folder. For use by one thread. */
public final class NewEntry {

    /** Kinds whose entries are short, and stand in one file unless the site has a folder of them. */
    private static final Set<Kind> TOGETHER = Set.of(Kind.CHANNEL, Kind.TEAM, Kind.TERM, Kind.SOURCE, Kind.LOOP);
    /** Kinds of which much is told in text. */
    private static final Set<Kind> TEXT = Set.of(Kind.PERSONA, Kind.PAGE);

    private final Path root;
    private final ContentTree tree;

    /**
     * Lists the files of a content folder.
     *
     * @throws IOException if the folder cannot be read
     */
    public NewEntry(Path source) throws IOException {
        this.root = source.toRealPath();
        this.tree = new FolderTree(root, Optional.of(root.resolve("site")));
    }

    /** Why an entry cannot be begun, in a sentence without a full stop. */
    public static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    /**
     * A file that is to be written.
     *
     * @param path path from the content root
     * @param text all that it will hold
     * @param isNew whether there is no such file yet
     */
    public record Draft(String path, String text, boolean isNew) {}

    /**
     * Returns the file that begins an entry; nothing is written.
     *
     * @param word the kind's word
     * @param id the id; that of a page is its path
     * @throws RefusedException if there is no such kind, the id is none, or the entry exists
     */
    public Draft draft(String word, String id) throws RefusedException {
        Kind kind = kind(word);
        checkId(kind, id);
        if (!tree.exists("periplus.yaml")) {
            throw new RefusedException("There is no periplus.yaml here, so this is not a site yet; begin one with"
                    + " periplus init, or name its folder with --source");
        }
        Decoded decoded = new Decoder().decode(tree);
        Optional<String> there = Optional.ofNullable(decoded.files().get(new Ref(kind, id)));
        if (there.isPresent()) {
            throw new RefusedException("There is a " + kind.word() + " \"" + id + "\" already, in " + there.get());
        }
        List<String> lines = new Starter(existing(decoded)).lines(kind, name(id));
        Optional<String> map = map(kind);
        return map.isPresent() ? appended(kind, id, map.get(), lines) : file(kind, id, lines);
    }

    /**
     * Writes a draft; a file that appeared meanwhile is not replaced.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Draft draft) throws IOException {
        Path path = root.resolve(draft.path());
        byte[] bytes = draft.text().getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        if (draft.isNew()) {
            Files.write(path, bytes, StandardOpenOption.CREATE_NEW);
        } else {
            FileReplacement.replace(path, bytes);
        }
    }

    /** Returns the words for all kinds. */
    public static List<String> kinds() {
        return Arrays.stream(Kind.values()).map(Kind::word).toList();
    }

    private static Kind kind(String word) throws RefusedException {
        List<String> words = kinds();
        Optional<Kind> kind = Kind.ofWord(word)
                .or(() -> Arrays.stream(Kind.values())
                        .filter(one -> one.folder().equals(word))
                        .findFirst());
        if (kind.isEmpty()) {
            throw new RefusedException("There is no kind \"" + word + "\"; "
                    + Nearest.hint(word, words, "the kinds are " + String.join(", ", words)));
        }
        return kind.get();
    }

    private static void checkId(Kind kind, String id) throws RefusedException {
        List<String> parts = kind == Kind.PAGE ? List.of(id.split("/", -1)) : List.of(id);
        if (parts.stream().allMatch(Ids::isValid)) {
            return;
        }
        List<String> better = parts.stream().map(Ids::slug).toList();
        boolean usable = better.stream().allMatch(Ids::isValid);
        throw new RefusedException("\"" + id + "\" cannot be an id: " + Ids.RULE + "; "
                + (usable ? "write " + String.join("/", better) : "choose another"));
    }

    private static Map<Kind, String> existing(Decoded decoded) {
        Map<Kind, String> first = new EnumMap<>(Kind.class);
        for (Entity entry : decoded.atlas().entries()) {
            first.putIfAbsent(entry.kind(), entry.id());
        }
        return first;
    }

    /** Returns {@code Weekend trip} for {@code weekend-trip}; of a page's path, the last part counts. */
    static String name(String id) {
        String words = id.substring(id.lastIndexOf('/') + 1).replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Returns the file that holds all entries of a kind, if they stand in one. */
    private Optional<String> map(Kind kind) {
        for (String ending : List.of(".yaml", ".yml")) {
            if (tree.exists(kind.folder() + ending)) {
                return Optional.of(kind.folder() + ending);
            }
        }
        boolean folder = tree.files().stream().anyMatch(path -> path.startsWith(kind.folder() + "/"));
        return TOGETHER.contains(kind) && !folder ? Optional.of(kind.folder() + ".yaml") : Optional.empty();
    }

    private Draft file(Kind kind, String id, List<String> lines) throws RefusedException {
        String path = kind.folder() + "/" + id + (TEXT.contains(kind) ? ".md" : ".yaml");
        if (Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException("There is a file " + path + " already; choose another id");
        }
        List<String> all = new ArrayList<>();
        if (TEXT.contains(kind)) {
            all.add("---");
            heading(kind, all);
            all.addAll(lines);
            all.add("---");
            all.add("Tell here in Markdown what does not fit into keys.");
        } else {
            line(path).ifPresent(all::add);
            heading(kind, all);
            all.addAll(lines);
        }
        return new Draft(path, String.join("\n", all) + "\n", true);
    }

    private Draft appended(Kind kind, String id, String path, List<String> lines) throws RefusedException {
        List<String> all = new ArrayList<>();
        boolean isNew = !tree.exists(path);
        if (isNew) {
            line(path).ifPresent(all::add);
            heading(kind, all);
        } else {
            String text = new String(tree.read(path), StandardCharsets.UTF_8);
            all.add(text.stripTrailing());
        }
        all.add(id + ":");
        lines.forEach(line -> all.add("  " + line));
        String text = String.join("\n", all).stripLeading() + "\n";
        Set<Ref> found = new Decoder().decode(new KeptTree(Map.of(path, text.getBytes(StandardCharsets.UTF_8)))).files().keySet();
        if (!found.contains(new Ref(kind, id))) {
            throw new RefusedException("An entry cannot be put behind what stands in " + path
                    + "; write its entries as keys at the beginning of lines, or add it by hand");
        }
        return new Draft(path, text, isNew);
    }

    /** Returns the line for editors, if the schema it leads to is there. */
    private Optional<String> line(String path) {
        return SchemaNames.ofFile(path)
                .filter(name ->
                        Files.isRegularFile(root.resolve(SchemaNames.FOLDER).resolve(name)))
                .flatMap(name -> SchemaNames.line(path));
    }

    private static void heading(Kind kind, List<String> lines) {
        new Starter(Map.of()).heading(kind).forEach(line -> lines.add("# " + line));
    }
}
