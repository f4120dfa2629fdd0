package org.periplus.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.decode.Decoded;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Excerpts;
import org.periplus.diagnostic.Nearest;
import org.periplus.model.Kind;
import org.periplus.model.ThemeChoice;
import org.periplus.render.OwnToken;
import org.periplus.render.Theme;
import org.periplus.render.ThemeChooser;
import org.periplus.render.ThemeWish;
import org.periplus.source.ContentTree;
import org.periplus.source.TreeMemory;

/**
 * What the site's own file chooses among the parts of this program: its theme, and the items of its navigation.
 *
 * @param theme the theme to use; a built-in one where the team's own cannot be used
 * @param tried the theme with all of the team's own that can be read, to find what it cannot print
 * @param diagnostics choices that do not exist, and what is wrong with the team's own theme
 * @param excerpts the lines of the team's own theme
 */
public record SiteSettings(Theme theme, Theme tried, List<Diagnostic> diagnostics, Excerpts excerpts) {

    /** The built-in themes, the usual one first. */
    public static final List<String> BUILT_IN = List.of("chart", "plain", "report");

    /** Parts of the content model that later versions show; a navigation may name them already. */
    private static final List<String> LATER = List.of("changes");

    private static final ElementPath SITE = ElementPath.entry("site", "periplus");

    /** Takes a copy of the list. */
    public SiteSettings {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads the choices.
     *
     * @param decoded the content
     * @param tree where it was read from, in which the team's own theme may be
     * @param themes where built-in themes are looked up
     * @param known the theme as it was chosen before
     */
    public static SiteSettings of(
            Decoded decoded, ContentTree tree, ClassLoader themes, TreeMemory<ThemeWish, ThemeChooser.Chosen> known) {
        ThemeWish wish = wish(decoded);
        ThemeChooser.Chosen chosen =
                known.of(wish, tree, files -> new ThemeChooser(themes, BUILT_IN, files).choose(wish));
        List<Diagnostic> problems = new ArrayList<>(chosen.diagnostics());
        problems.addAll(navigation(decoded));
        return new SiteSettings(chosen.theme(), chosen.tried(), problems, chosen.excerpts());
    }

    /** Returns the same with the built-in theme that the team's own extends. */
    SiteSettings builtIn(ClassLoader themes) {
        Theme base = Theme.load(themes, theme.base(), theme.words().language());
        return new SiteSettings(base, base, diagnostics, excerpts);
    }

    private static ThemeWish wish(Decoded decoded) {
        ThemeChoice choice = decoded.atlas()
                .site()
                .theme()
                .orElseGet(() -> new ThemeChoice(Optional.empty(), Map.of(), Optional.empty()));
        ElementPath at = SITE.child("theme");
        List<OwnToken> tokens = new ArrayList<>();
        choice.tokens()
                .forEach((name, value) -> tokens.add(new OwnToken(
                        name, value, decoded.origins().at(at.child("tokens").child(name)))));
        return new ThemeWish(
                choice.base(),
                decoded.origins().at(at),
                tokens,
                choice.folder(),
                decoded.origins().at(at.child("folder")),
                decoded.atlas().site().language().orElse("en"));
    }

    private static List<Diagnostic> navigation(Decoded decoded) {
        List<String> items = decoded.atlas().site().navigation();
        List<String> kinds = Stream.concat(Arrays.stream(Kind.values()).map(Kind::folder), LATER.stream())
                .toList();
        List<Diagnostic> problems = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            String item = items.get(index);
            if (!kinds.contains(item) && !isPage(item, decoded)) {
                problems.add(Diagnostic.error(
                        "unknown-navigation",
                        decoded.origins().at(SITE.child("navigation").item(index)),
                        "there is nothing called \"" + item + "\" to navigate to",
                        Nearest.hint(
                                item,
                                kinds,
                                "name a kind such as journeys, or a page or a folder of pages as pages/NAME")));
            }
        }
        return problems;
    }

    private static boolean isPage(String item, Decoded decoded) {
        String prefix = Kind.PAGE.folder() + "/";
        String name = item.startsWith(prefix) ? item.substring(prefix.length()) : "";
        return !name.isEmpty()
                && decoded.atlas().pages().stream()
                        .anyMatch(page -> page.id().equals(name) || page.id().startsWith(name + "/"));
    }
}
