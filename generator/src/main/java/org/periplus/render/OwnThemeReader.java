package org.periplus.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.render.OwnTheme.OwnPhrase;
import org.periplus.source.ContentTree;
import org.periplus.source.TextFile;
import org.periplus.source.TextReader;
import org.periplus.wording.PhraseFile;

/**
 * Reads the theme of a team from a folder of its content: what stands in it is taken by its place, without being named. For use
 * by one thread.
 */
final class OwnThemeReader {

    private static final long TEXT_LIMIT = 1 << 20;
    private static final long ASSET_LIMIT = 8 << 20;
    private static final int MOST_FILES = 1000;
    private static final List<String> PLACES = List.of("templates", "words", "assets");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final Pattern PUBLISHED =
            Pattern.compile(".*\\.(svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|txt|css|js)");
    private static final String STYLES = "assets/css/";
    private static final String SCRIPTS = "assets/js/";
    private static final String MACROS = "templates/macros.vm";
    private static final Pattern BESIDE = Pattern.compile("[^/]*\\.(md|txt)|LICENSE|NOTICE");

    private final ContentTree tree;
    private final TextReader texts;
    private final Consumer<Diagnostic> problems;

    OwnThemeReader(ContentTree tree, TextReader texts, Consumer<Diagnostic> problems) {
        this.tree = tree;
        this.texts = texts;
        this.problems = problems;
    }

    /** Returns the theme in {@code folder}, a path from the content root; what is wrong with it is told, and left out. */
    OwnTheme read(String folder) {
        List<String> files = files(folder);
        OwnIndex index = OwnIndex.read(folder, files, texts, problems);
        List<OwnPhrase> phrases = new ArrayList<>();
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        in(files, "words/").forEach(path -> words(folder, path, words, phrases));
        ThemeParts parts = new ThemeParts(
                index.name(),
                "",
                roles(index, files),
                Tokens.NONE,
                in(files, "templates/")
                        .filter(MACROS::equals)
                        .flatMap(path -> text(folder, path))
                        .toList(),
                templates(folder, files),
                chosen(folder, index.styles(), files, STYLES, ".css"),
                chosen(folder, index.scripts(), files, SCRIPTS, ".js"),
                assets(folder, files),
                words);
        return new OwnTheme(folder, parts, index.base(), index.without(), index.tokens(), phrases);
    }

    /** Returns the paths within the folder, without those of other themes in folders of it; what does not belong is told. */
    private List<String> files(String folder) {
        String prefix = folder + "/";
        List<String> all = tree.files().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .toList();
        List<String> others = all.stream()
                .filter(path -> path.endsWith("/theme.yaml"))
                .map(path -> path.substring(0, path.length() - "theme.yaml".length()))
                .toList();
        Predicate<String> elsewhere = path -> others.stream().anyMatch(path::startsWith);
        List<String> own = all.stream().filter(elsewhere.negate()).toList();
        if (own.size() > MOST_FILES) {
            tell(
                    folder,
                    "",
                    "this theme has more than " + MOST_FILES + " files; the others are not read",
                    "remove some");
        }
        return own.stream()
                .limit(MOST_FILES)
                .filter(path -> belongs(folder, path))
                .toList();
    }

    private boolean belongs(String folder, String path) {
        String place = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (BESIDE.matcher(path).matches()) {
            return false;
        }
        boolean known = place.isEmpty() ? OwnIndex.FILES.contains(path) : PLACES.contains(place);
        if (!known) {
            String written = place.isEmpty() ? path : place;
            problems.accept(Diagnostic.warning(
                    ThemeRules.FILE,
                    SourceSpan.startOf(folder + "/" + path),
                    "a theme has no place for this file, and it is not used",
                    Nearest.hint(
                            written,
                            Stream.concat(PLACES.stream(), OwnIndex.FILES.stream())
                                    .toList(),
                            "a theme has theme.yaml, tokens.yaml, and the folders templates, words and assets")));
        } else if (!NAME.matcher(name).matches()) {
            tell(folder, path, "the name of this file does not do for a site", "use letters, digits, hyphens and dots");
            return false;
        }
        return known;
    }

    private static Stream<String> in(List<String> files, String place) {
        return files.stream().filter(path -> path.startsWith(place));
    }

    private Map<String, ThemeText> templates(String folder, List<String> files) {
        Map<String, ThemeText> templates = new LinkedHashMap<>();
        in(files, "templates/").filter(path -> !path.equals(MACROS)).forEach(path -> {
            String name = path.substring("templates/".length());
            if (!name.endsWith(".vm") || name.contains("/")) {
                tell(folder, path, "a template stands in the folder templates and ends in .vm", "rename or move it");
            } else {
                text(folder, path).forEach(text -> templates.put(name.substring(0, name.length() - 3), text));
            }
        });
        return templates;
    }

    /** Returns those the index names, in its order; all in the order of their names if it names none. */
    private Map<String, ThemeText> chosen(
            String folder, Optional<List<OwnTheme.Written>> named, List<String> files, String place, String ending) {
        List<String> all =
                in(files, place).filter(path -> path.endsWith(ending)).toList();
        List<String> chosen = new ArrayList<>(named.isPresent() ? List.of() : all);
        for (OwnTheme.Written path : named.orElse(List.of())) {
            if (all.contains(path.text())) {
                chosen.add(path.text());
            } else {
                problems.accept(Diagnostic.error(
                        ThemeRules.FILE,
                        path.span(),
                        "there is no file `" + path.text() + "` in the theme",
                        Nearest.hint(path.text(), all, "name a file below " + place)));
            }
        }
        Map<String, ThemeText> texts = new LinkedHashMap<>();
        chosen.forEach(path -> text(folder, path).forEach(text -> texts.put(path, text)));
        return texts;
    }

    private Map<String, ThemeAsset> assets(String folder, List<String> files) {
        Map<String, ThemeAsset> assets = new LinkedHashMap<>();
        in(files, "assets/")
                .filter(path -> !path.startsWith(STYLES) && !path.startsWith(SCRIPTS))
                .forEach(path -> {
                    String file = folder + "/" + path;
                    if (!PUBLISHED.matcher(path).matches()) {
                        tell(folder, path, "files of this kind are not published", "use a picture or a font");
                    } else if (tree.size(file) > ASSET_LIMIT) {
                        tell(folder, path, "this file is larger than 8 MiB", "make it smaller");
                    } else {
                        ThemeAsset asset = new ThemeAsset(path, file, tree.read(file));
                        ThemeAsset other = assets.put(asset.fileName(), asset);
                        if (other != null) {
                            tell(folder, path, "another file has this name: " + other.file(), "rename one of them");
                        }
                    }
                });
        return assets;
    }

    /** A logo and an icon are taken by their names, unless the index names others. */
    private static Map<String, String> roles(OwnIndex index, List<String> files) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (String role : List.of("icon", "logo")) {
            Stream.of(".svg", ".png")
                    .map(ending -> role + ending)
                    .filter(name -> files.contains("assets/" + name))
                    .findFirst()
                    .ifPresent(name -> roles.put(role, name));
        }
        roles.putAll(index.roles());
        return roles;
    }

    private void words(String folder, String path, Map<String, Map<String, String>> words, List<OwnPhrase> phrases) {
        String name = path.substring("words/".length());
        String language = name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : "";
        if (!LANGUAGE.matcher(language).matches()) {
            tell(
                    folder,
                    path,
                    "words stand in files called by their language",
                    "call it words/en.yaml, or words/de.yaml");
            return;
        }
        text(folder, path).forEach(text -> {
            PhraseFile file = new LenientPhrases(text, problems).read();
            words.put(language, file.phrases());
            file.phrases().forEach((key, phrase) -> {
                int line = file.lines().getOrDefault(key, 1);
                phrases.add(new OwnPhrase(key, phrase, new SourceSpan(text.file(), line, 1, key.length())));
            });
        });
    }

    private Stream<ThemeText> text(String folder, String path) {
        String file = folder + "/" + path;
        Optional<TextFile> text = texts.read(file, TEXT_LIMIT);
        return text.map(found -> new ThemeText(path, file, true, found.text())).stream();
    }

    private void tell(String folder, String path, String message, String hint) {
        String file = path.isEmpty() ? folder : folder + "/" + path;
        problems.accept(Diagnostic.error(ThemeRules.FILE, SourceSpan.startOf(file), message, hint));
    }
}
