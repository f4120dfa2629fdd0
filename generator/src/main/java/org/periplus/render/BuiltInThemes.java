package org.periplus.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.periplus.diagnostic.Nearest;
import org.periplus.wording.PhraseFile;
import org.periplus.wording.WordingException;

/**
 * Reads the themes of a class loader: folders {@code themes/NAME}, each with a {@code theme.yaml} that names all other files and,
 * behind {@code extends}, its parent.
 *
 * @param loader where to look; the context class loader is never asked
 */
record BuiltInThemes(ClassLoader loader) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final String INDEX = "theme.yaml";
    private static final String WORDS = "words-";

    /** Returns a theme with all it inherits; throws {@link ThemeException} if it, or a parent, is not there or not whole. */
    ThemeParts read(String name) {
        return read(name, List.of());
    }

    private ThemeParts read(String name, List<String> children) {
        if (!NAME.matcher(name).matches()) {
            throw new ThemeException("`" + name + "` is not the name of a theme");
        }
        List<String> line = new ArrayList<>(children);
        line.add(name);
        if (children.contains(name)) {
            throw new ThemeException(INDEX + ": the theme `" + name + "` extends itself: " + String.join(", ", line));
        }
        ThemeSource source = new ThemeSource(loader, "themes/" + name + "/");
        FlatFile index = FlatFile.parse(INDEX, source.text(INDEX));
        if (!index.value("name").equals(name)) {
            throw new ThemeException(INDEX + ": `name` must be `" + name + "`, the name of its folder");
        }
        Optional<ThemeParts> parent =
                Optional.ofNullable(index.values().get("extends")).map(base -> read(base, line));
        ThemeParts own = own(index, source, parent.isPresent());
        return parent.map(base -> without(base, index).under(own)).orElse(own);
    }

    private static ThemeParts without(ThemeParts parent, FlatFile index) {
        ThemeParts rest = parent;
        for (String path : index.lists().getOrDefault("without", List.of())) {
            if (!parent.paths().contains(path)) {
                throw new ThemeException(INDEX + ": `without` names what its parent does not have: `" + path + "`; "
                        + Nearest.hint(path, parent.paths(), "name a file or a folder of the theme " + parent.name()));
            }
            rest = rest.without(path);
        }
        return rest;
    }

    private static ThemeParts own(FlatFile index, ThemeSource source, boolean inherits) {
        Map<String, ThemeText> templates = new LinkedHashMap<>();
        for (String path : list(index, "templates", inherits)) {
            templates.put(templateName(path), text(source, path));
        }
        Map<String, ThemeAsset> assets = new LinkedHashMap<>();
        for (String path : list(index, "assets", inherits)) {
            ThemeAsset asset = new ThemeAsset(path, path, source.bytes(path));
            if (assets.put(asset.fileName(), asset) != null) {
                throw new ThemeException(path + ": two assets are called `" + asset.fileName() + "`");
            }
        }
        return new ThemeParts(
                index.value("name"),
                index.value("name"),
                roles(index, inherits),
                tokens(index, source, inherits),
                macros(index, source, inherits),
                templates,
                texts(list(index, "styles", inherits), path -> text(source, path)),
                texts(index.lists().getOrDefault("scripts", List.of()), path -> text(source, path)),
                assets,
                words(index, source));
    }

    private static List<String> list(FlatFile index, String key, boolean inherits) {
        return inherits ? index.lists().getOrDefault(key, List.of()) : index.list(key);
    }

    private static Map<String, String> roles(FlatFile index, boolean inherits) {
        Map<String, String> roles = new LinkedHashMap<>();
        if (!inherits) {
            index.value("stylesheet");
        }
        for (String role : AssetBundle.ROLES) {
            Optional.ofNullable(index.values().get(role)).ifPresent(name -> roles.put(role, name));
        }
        return roles;
    }

    private static Tokens tokens(FlatFile index, ThemeSource source, boolean inherits) {
        String path = inherits ? index.values().getOrDefault("tokens", "") : index.value("tokens");
        return path.isEmpty() ? Tokens.NONE : Tokens.of(FlatFile.parse(path, source.text(path)));
    }

    private static List<ThemeText> macros(FlatFile index, ThemeSource source, boolean inherits) {
        String path = inherits ? index.values().getOrDefault("macros", "") : index.value("macros");
        return path.isEmpty() ? List.of() : List.of(text(source, path));
    }

    private static Map<String, Map<String, String>> words(FlatFile index, ThemeSource source) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        index.lists().forEach((key, paths) -> {
            if (key.startsWith(WORDS)) {
                Map<String, String> phrases = new LinkedHashMap<>();
                paths.forEach(path -> phrases.putAll(phrases(path, source.text(path))));
                words.put(key.substring(WORDS.length()), phrases);
            }
        });
        return words;
    }

    private static Map<String, String> phrases(String path, String text) {
        try {
            return PhraseFile.parse(path, text).phrases();
        } catch (WordingException e) {
            throw new ThemeException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Map<String, ThemeText> texts(List<String> paths, Function<String, ThemeText> read) {
        Map<String, ThemeText> texts = new LinkedHashMap<>();
        paths.forEach(path -> texts.put(path, read.apply(path)));
        return texts;
    }

    private static ThemeText text(ThemeSource source, String path) {
        return new ThemeText(path, path, false, source.text(path));
    }

    private static String templateName(String path) {
        if (!path.endsWith(".vm")) {
            throw new ThemeException(INDEX + ": the template `" + path + "` must end in `.vm`");
        }
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".vm".length());
    }
}
