package org.periplus.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.periplus.publish.SiteFile;
import org.periplus.wording.PhraseFile;
import org.periplus.wording.Wording;

/**
 * A theme, read whole: how pages look. Immutable and safe for use by several threads.
 *
 * <p>A theme is a folder with a file {@code theme.yaml} that names all other files. Its templates are trusted as code is.
 */
public final class Theme {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private static final String ENGLISH = "en";

    /** How the names of style sheets begin that hold inside a drawing. */
    private static final String DRAWINGS = "figure";

    private final String name;
    private final Map<String, String> templates;
    private final String macros;
    private final Tokens tokens;
    private final AssetBundle assets;
    private final String drawingStyles;
    private final Wording words;

    private Theme(
            String name,
            Map<String, String> templates,
            String macros,
            Tokens tokens,
            AssetBundle assets,
            String drawingStyles,
            Wording words) {
        this.name = name;
        this.templates = Collections.unmodifiableMap(templates);
        this.macros = macros;
        this.tokens = tokens;
        this.assets = assets;
        this.drawingStyles = drawingStyles;
        this.words = words;
    }

    /**
     * Reads the theme in the folder {@code themes/NAME} of a class loader, with its words in English.
     *
     * @param loader where to look; the context class loader is never asked
     * @param name lower-case letters, digits and hyphens
     * @throws ThemeException if there is no such theme, or if it is not whole
     */
    public static Theme load(ClassLoader loader, String name) {
        return load(loader, name, ENGLISH);
    }

    /**
     * Reads the theme in the folder {@code themes/NAME} of a class loader.
     *
     * @param loader where to look; the context class loader is never asked
     * @param name lower-case letters, digits and hyphens
     * @param language BCP 47 tag of the site; what the theme cannot say in it, it says in English
     * @throws ThemeException if there is no such theme, or if it is not whole
     */
    public static Theme load(ClassLoader loader, String name, String language) {
        if (!NAME.matcher(name).matches()) {
            throw new ThemeException("`" + name + "` is not the name of a theme");
        }
        ThemeSource source = new ThemeSource(loader, "themes/" + name + "/");
        FlatFile index = FlatFile.parse("theme.yaml", source.text("theme.yaml"));
        if (!index.value("name").equals(name)) {
            throw new ThemeException("theme.yaml: `name` must be `" + name + "`, the name of its folder");
        }
        String tokensPath = index.value("tokens");
        Tokens tokens = Tokens.of(FlatFile.parse(tokensPath, source.text(tokensPath)));
        Map<String, String> templates = new LinkedHashMap<>();
        for (String path : index.list("templates")) {
            templates.put(templateName(path), source.text(path));
        }
        Wording words = words(index, source, language);
        AssetBundle assets = AssetBundle.of(index, source, tokens, words);
        String macros = source.text(index.value("macros"));
        return new Theme(name, templates, macros, tokens, assets, drawingStyles(index, source), words);
    }

    private static Wording words(FlatFile index, ThemeSource source, String language) {
        Map<String, String> phrases = new LinkedHashMap<>();
        for (String spoken : List.of(ENGLISH, Wording.primary(language), language)) {
            for (String path : index.lists().getOrDefault("words-" + spoken, List.of())) {
                phrases.putAll(PhraseFile.parse(path, source.text(path)).phrases());
            }
        }
        return Wording.of(language, phrases);
    }

    private static String drawingStyles(FlatFile index, ThemeSource source) {
        return index.list("styles").stream()
                .filter(path -> path.substring(path.lastIndexOf('/') + 1).startsWith(DRAWINGS))
                .map(source::text)
                .collect(Collectors.joining());
    }

    private static String templateName(String path) {
        if (!path.endsWith(".vm")) {
            throw new ThemeException("theme.yaml: the template `" + path + "` must end in `.vm`");
        }
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".vm".length());
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns its words in the language it was read for. */
    public Wording words() {
        return words;
    }

    /** Returns the colours. */
    public Tokens tokens() {
        return tokens;
    }

    /**
     * Returns the style sheets of drawings, one after the other in the order of pages: those whose file is called {@code figure} or
     * begins so. Their colours are {@link #tokens}.
     */
    public String drawingStyles() {
        return drawingStyles;
    }

    /** Returns the files that pages load: style sheet, script, fonts with their licences, icon; names carry a content hash. */
    public List<SiteFile> assets() {
        return assets.files();
    }

    /**
     * Returns where each of {@link #assets} is published: logical name, such as {@code periplus.css}, to path in the site, such
     * as {@code assets/periplus.0f3a91c2d4e5.css}.
     */
    public Map<String, String> assetPaths() {
        return assets.paths();
    }

    /**
     * Returns where a file is published that pages ask for.
     *
     * @param role {@code stylesheet}, {@code script} or {@code icon}
     * @return the path in the site; empty if the theme has no such file
     */
    public Optional<String> asset(String role) {
        return Optional.ofNullable(assets.roles().get(role));
    }

    /** Returns the templates by name, such as {@code persona}, in the order of the theme's file. */
    Map<String, String> templates() {
        return templates;
    }

    /** Returns the library of macros, the only place where macros are defined. */
    String macros() {
        return macros;
    }
}
