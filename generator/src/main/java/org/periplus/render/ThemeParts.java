package org.periplus.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a theme is made of, read and not yet put together: its own files, or those of a theme with all it inherits. Unmodifiable.
 *
 * @param name the name of the theme
 * @param base the name of the built-in theme it is, or extends; empty for a theme of a team alone
 * @param roles what pages ask for, such as {@code stylesheet}, to file name
 * @param tokens the colours
 * @param macros the libraries of macros, those of the first parent first
 * @param templates name, such as {@code persona}, to template
 * @param styles path to style sheet, in the order they are bound
 * @param scripts path to module, in the order they are bound
 * @param assets file name to file
 * @param words language, as BCP 47 tag, to phrases by key
 */
record ThemeParts(
        String name,
        String base,
        Map<String, String> roles,
        Tokens tokens,
        List<ThemeText> macros,
        Map<String, ThemeText> templates,
        Map<String, ThemeText> styles,
        Map<String, ThemeText> scripts,
        Map<String, ThemeAsset> assets,
        Map<String, Map<String, String>> words) {

    ThemeParts {
        roles = ordered(roles);
        macros = List.copyOf(macros);
        templates = ordered(templates);
        styles = ordered(styles);
        scripts = ordered(scripts);
        assets = ordered(assets);
        words = ordered(words);
    }

    /**
     * Lays a theme over this one, its parent: what it has of the same name takes the place of the parent's, at the parent's
     * place in the order; what it adds comes behind. Colours and phrases are laid over one by one.
     */
    ThemeParts under(ThemeParts child) {
        List<ThemeText> libraries = new ArrayList<>(macros);
        libraries.addAll(child.macros);
        Map<String, Map<String, String>> spoken = new LinkedHashMap<>(words);
        child.words.forEach((language, phrases) -> spoken.merge(language, phrases, ThemeParts::over));
        return new ThemeParts(
                child.name,
                child.base.isEmpty() ? base : child.base,
                over(roles, child.roles),
                tokens.with(child.tokens),
                libraries,
                over(templates, child.templates),
                over(styles, child.styles),
                over(scripts, child.scripts),
                over(assets, child.assets),
                spoken);
    }

    /** Returns this without the files that are left out: {@code path} names one file, or a folder with all in it. */
    ThemeParts without(String path) {
        return new ThemeParts(
                name,
                base,
                roles,
                tokens,
                kept(macros, path),
                kept(templates, path, ThemeText::path),
                kept(styles, path, ThemeText::path),
                kept(scripts, path, ThemeText::path),
                kept(assets, path, ThemeAsset::path),
                words);
    }

    /** Returns the same with colours laid over its own. */
    ThemeParts coloured(Tokens colours) {
        return new ThemeParts(
                name, base, roles, tokens.with(colours), macros, templates, styles, scripts, assets, words);
    }

    /** Returns the same without the macros and templates in {@code files}, named as messages do. */
    ThemeParts withoutTemplates(Set<String> files) {
        Map<String, ThemeText> kept = new LinkedHashMap<>(templates);
        kept.values().removeIf(text -> files.contains(text.file()));
        Predicate<ThemeText> named = text -> files.contains(text.file());
        return new ThemeParts(
                name,
                base,
                roles,
                tokens,
                macros.stream().filter(named.negate()).toList(),
                kept,
                styles,
                scripts,
                assets,
                words);
    }

    /** Returns every path that {@link #without} knows: files and folders, sorted. */
    TreeSet<String> paths() {
        TreeSet<String> paths = new TreeSet<>();
        macros.forEach(text -> paths.add(text.path()));
        templates.values().forEach(text -> paths.add(text.path()));
        styles.values().forEach(text -> paths.add(text.path()));
        scripts.values().forEach(text -> paths.add(text.path()));
        assets.values().forEach(asset -> paths.add(asset.path()));
        for (String path : List.copyOf(paths)) {
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                paths.add(path.substring(0, slash));
            }
        }
        return paths;
    }

    private static boolean within(String path, String left) {
        return path.equals(left) || path.startsWith(left + "/");
    }

    private static List<ThemeText> kept(List<ThemeText> texts, String left) {
        Predicate<ThemeText> gone = text -> within(text.path(), left);
        return texts.stream().filter(gone.negate()).toList();
    }

    private static <T> Map<String, T> kept(Map<String, T> files, String left, Function<T, String> path) {
        Map<String, T> kept = new LinkedHashMap<>(files);
        kept.values().removeIf(file -> within(path.apply(file), left));
        return kept;
    }

    private static <T> Map<String, T> over(Map<String, T> parent, Map<String, T> child) {
        Map<String, T> both = new LinkedHashMap<>(parent);
        both.putAll(child);
        return both;
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
