package org.periplus.render;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.periplus.source.ContentTree;
import org.periplus.source.TextReader;

/** The themes a site may choose among, by what they extend; nothing more of them is read. Stateless. */
public final class KnownThemes {

    /** The names of the built-in themes, the usual one first. */
    public static final List<String> BUILT_IN = List.of("chart", "plain", "report");

    private static final String INDEX = "theme.yaml";

    private KnownThemes() {}

    /**
     * A theme.
     *
     * @param name its name, or its folder from the content root
     * @param base the name or folder of what it says it extends; empty if it says nothing
     */
    public record Known(String name, Optional<String> base) {}

    /**
     * Returns the built-in themes that are there and whole.
     *
     * @param loader where to look
     */
    public static List<Known> builtIn(ClassLoader loader) {
        return BUILT_IN.stream().flatMap(name -> builtIn(loader, name)).toList();
    }

    private static Stream<Known> builtIn(ClassLoader loader, String name) {
        try {
            new BuiltInThemes(loader).read(name);
            FlatFile index = FlatFile.parse(INDEX, new ThemeSource(loader, "themes/" + name + "/").text(INDEX));
            return Stream.of(new Known(name, Optional.ofNullable(index.values().get("extends"))));
        } catch (ThemeException missing) {
            return Stream.empty();
        }
    }

    /** Returns the themes in the folder {@code theme} of a content: of itself, and of folders in it that have a {@code theme.yaml}. */
    public static List<Known> own(ContentTree tree) {
        List<String> files = tree.files().stream()
                .filter(path -> path.startsWith(ThemeChooser.FOLDER + "/"))
                .toList();
        TreeSet<String> folders = new TreeSet<>();
        files.stream()
                .filter(path -> path.endsWith("/" + INDEX))
                .forEach(path -> folders.add(path.substring(0, path.length() - INDEX.length() - 1)));
        boolean isRoot =
                files.stream().anyMatch(path -> folders.stream().noneMatch(folder -> path.startsWith(folder + "/")));
        if (isRoot) {
            folders.add(ThemeChooser.FOLDER);
        }
        return folders.stream()
                .map(folder -> new Known(folder, base(tree, folder, files)))
                .toList();
    }

    private static Optional<String> base(ContentTree tree, String folder, List<String> files) {
        List<String> index = files.contains(folder + "/" + INDEX) ? List.of(INDEX) : List.of();
        return OwnIndex.read(folder, index, new TextReader(tree, problem -> {}), problem -> {})
                .base()
                .map(OwnTheme.Written::text);
    }
}
