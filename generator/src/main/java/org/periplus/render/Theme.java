package org.periplus.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.publish.SiteFile;
import org.periplus.wording.Wording;

/**
 * A theme, read whole: how pages look. Immutable and safe for use by several threads.
 *
 * <p>A theme is a folder with a file {@code theme.yaml} that names all other files, and its parent: what it does not have it
 * inherits. Its templates are trusted as code is.
 */
public final class Theme {

    private static final String ENGLISH = "en";

    /** How the names of style sheets begin that hold inside a drawing. */
    private static final String DRAWINGS = "figure";

    private final ThemeParts parts;
    private final AssetBundle assets;
    private final Wording words;

    private Theme(ThemeParts parts, AssetBundle assets, Wording words) {
        this.parts = parts;
        this.assets = assets;
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
     * Reads the theme in the folder {@code themes/NAME} of a class loader, with all it inherits.
     *
     * @param loader where to look; the context class loader is never asked
     * @param name lower-case letters, digits and hyphens
     * @param language BCP 47 tag of the site; what the theme cannot say in it, it says in English
     * @throws ThemeException if there is no such theme, or if it is not whole
     */
    public static Theme load(ClassLoader loader, String name, String language) {
        return of(new BuiltInThemes(loader).read(name), language, ThemeRules::refuse);
    }

    /** Puts a theme together; what is wrong with it is told, and left out. */
    static Theme of(ThemeParts parts, String language, Consumer<Diagnostic> problems) {
        Wording words = words(parts, language);
        return new Theme(parts, AssetBundle.of(parts, words, problems), words);
    }

    private static Wording words(ThemeParts parts, String language) {
        Map<String, String> phrases = new LinkedHashMap<>();
        for (String spoken : List.of(ENGLISH, Wording.primary(language), language)) {
            phrases.putAll(parts.words().getOrDefault(spoken, Map.of()));
        }
        return Wording.of(language, phrases);
    }

    /** Returns the same theme with its words in another language, given as BCP 47 tag. */
    public Theme in(String language) {
        return of(parts, language, problem -> {});
    }

    /** Tells whether the team that makes the site has written templates or macros of it: they may fail where others never do. */
    public boolean hasOwnTemplates() {
        return Stream.concat(parts.templates().values().stream(), parts.macros().stream())
                .anyMatch(ThemeText::own);
    }

    /** Returns the name of the built-in theme it is, or extends. */
    public String base() {
        return parts.base();
    }

    /** Returns what it is made of. */
    ThemeParts parts() {
        return parts;
    }

    /** Returns the name. */
    public String name() {
        return parts.name();
    }

    /** Returns its words in the language it was read for. */
    public Wording words() {
        return words;
    }

    /** Returns the colours. */
    public Tokens tokens() {
        return parts.tokens();
    }

    /**
     * Returns the style sheets of drawings, one after the other in the order of pages: those whose file is called {@code figure} or
     * begins so. Their colours are {@link #tokens}.
     */
    public String drawingStyles() {
        return parts.styles().values().stream()
                .filter(sheet -> sheet.fileName().startsWith(DRAWINGS))
                .map(ThemeText::text)
                .collect(Collectors.joining());
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
     * @param role {@code stylesheet}, {@code script}, {@code icon} or {@code logo}
     * @return the path in the site; empty if the theme has no such file
     */
    public Optional<String> asset(String role) {
        return Optional.ofNullable(assets.roles().get(role));
    }

    /** Returns the templates by name, such as {@code persona}, in the order of the theme's file. */
    Map<String, ThemeText> templates() {
        return parts.templates();
    }
}
