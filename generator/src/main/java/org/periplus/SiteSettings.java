package org.periplus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.decode.Decoded;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.Nearest;
import org.periplus.model.Kind;
import org.periplus.model.ThemeChoice;
import org.periplus.render.Theme;

/**
 * What the site's own file chooses among the parts of this program: its theme, and the items of its navigation.
 *
 * @param theme the theme to use; the usual one where another was named that does not exist
 * @param diagnostics choices that do not exist
 */
record SiteSettings(Theme theme, List<Diagnostic> diagnostics) {

    private static final String USUAL = "chart";
    private static final List<String> BUILT_IN = List.of(USUAL);
    /** Parts of the content model that later versions show; a navigation may name them already. */
    private static final List<String> LATER = List.of("changes");

    private static final ElementPath SITE = ElementPath.entry("site", "periplus");

    SiteSettings {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Reads the choices; themes are looked up in {@code themes}. */
    static SiteSettings of(Decoded decoded, ClassLoader themes) {
        List<Diagnostic> problems = new ArrayList<>();
        String wanted =
                decoded.atlas().site().theme().flatMap(ThemeChoice::base).orElse(USUAL);
        if (!BUILT_IN.contains(wanted)) {
            problems.add(Diagnostic.error(
                    "unknown-theme",
                    decoded.origins().at(SITE.child("theme")),
                    "there is no theme \"" + wanted + "\"",
                    Nearest.hint(wanted, BUILT_IN, "write " + String.join(" or ", BUILT_IN) + ", or leave it out")));
        }
        problems.addAll(later(decoded));
        problems.addAll(navigation(decoded));
        return new SiteSettings(
                Theme.load(
                        themes,
                        BUILT_IN.contains(wanted) ? wanted : USUAL,
                        decoded.atlas().site().language().orElse("en")),
                problems);
    }

    /** Tells what is understood and not yet done, so that nobody waits for it. */
    private static List<Diagnostic> later(Decoded decoded) {
        List<Diagnostic> problems = new ArrayList<>();
        ThemeChoice theme = decoded.atlas()
                .site()
                .theme()
                .orElseGet(() -> new ThemeChoice(Optional.empty(), Map.of(), Optional.empty()));
        if (!theme.tokens().isEmpty()) {
            problems.add(
                    notYet(decoded, SITE.child("theme").child("tokens"), "own tokens of a theme are not used yet"));
        }
        if (theme.folder().isPresent()) {
            problems.add(notYet(decoded, SITE.child("theme").child("folder"), "own templates are not used yet"));
        }
        if (!decoded.atlas().site().include().isEmpty()) {
            problems.add(notYet(decoded, SITE.child("include"), "other folders and repositories are not included yet"));
        }
        return problems;
    }

    private static Diagnostic notYet(Decoded decoded, ElementPath path, String message) {
        return Diagnostic.warning(
                "not-supported", decoded.origins().at(path), message, "keep it for a later version, or remove it");
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
