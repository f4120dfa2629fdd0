package org.periplus.doctor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Severity;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.model.ThemeChoice;
import org.periplus.render.KnownThemes;
import org.periplus.render.KnownThemes.Known;
import org.periplus.render.ThemeChooser;
import org.periplus.render.ThemeWish;
import org.periplus.source.ContentLayout;
import org.periplus.source.ContentTree;
import org.periplus.source.FolderTree;

/**
 * Looks at the themes: which there are, and which one the site uses.
 *
 * @param builtIn those that come with the program
 * @param own those in the content
 * @param line the one the site uses and what it extends, the built-in one last; empty outside of a site
 * @param mistakes how many mistakes keep the team's own from being used
 */
record ThemesLook(List<Known> builtIn, List<Known> own, List<String> line, long mistakes) {

    private static final String TITLE = "Themes";

    static Topic of(Surroundings around, boolean isSite) {
        ClassLoader loader = ThemesLook.class.getClassLoader();
        List<Known> builtIn = KnownThemes.builtIn(loader);
        if (!isSite || builtIn.isEmpty()) {
            return new ThemesLook(builtIn, List.of(), List.of(), 0).topic();
        }
        FolderTree tree = new FolderTree(
                around.places().source(), Optional.of(around.places().output()));
        Decoded decoded = new Decoder().decode(tree);
        Optional<ThemeChoice> choice = decoded.atlas().site().theme();
        List<Known> own = KnownThemes.own(tree);
        return new ThemesLook(builtIn, own, line(choice, own), mistakes(loader, choice, tree)).topic();
    }

    /** Follows what the site names, or else its folder {@code theme}, up to a built-in theme. */
    private static List<String> line(Optional<ThemeChoice> choice, List<Known> own) {
        Set<String> line = new LinkedHashSet<>();
        Optional<String> next = choice.flatMap(ThemeChoice::folder)
                .or(() -> Optional.of(ThemeChooser.FOLDER))
                .map(ThemesLook::folder);
        Optional<String> base = Optional.empty();
        while (next.flatMap(folder -> find(own, folder)).isPresent() && line.add(next.get())) {
            base = find(own, next.get()).flatMap(Known::base);
            next = base.filter(name -> name.contains("/")).map(ThemesLook::folder);
        }
        next.filter(folder -> choice.flatMap(ThemeChoice::folder).isPresent()).ifPresent(line::add);
        line.add(choice.flatMap(ThemeChoice::base)
                .orElse(base.filter(name -> !name.contains("/")).orElse(KnownThemes.BUILT_IN.get(0))));
        return List.copyOf(line);
    }

    private static String folder(String name) {
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    private static Optional<Known> find(List<Known> own, String folder) {
        return own.stream().filter(theme -> theme.name().equals(folder)).findFirst();
    }

    private static long mistakes(ClassLoader loader, Optional<ThemeChoice> choice, ContentTree tree) {
        SourceSpan span = SourceSpan.startOf(ContentLayout.SITE_FILE);
        ThemeWish wish = new ThemeWish(
                choice.flatMap(ThemeChoice::base), span, List.of(), choice.flatMap(ThemeChoice::folder), span, "en");
        return new ThemeChooser(loader, KnownThemes.BUILT_IN, tree)
                .choose(wish).diagnostics().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .count();
    }

    Topic topic() {
        List<Finding> found = new ArrayList<>();
        List<String> names = builtIn.stream().map(Known::name).toList();
        List<String> missing = KnownThemes.BUILT_IN.stream()
                .filter(name -> !names.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            found.add(Finding.look(
                    "Built-in themes are missing or damaged: " + String.join(", ", missing),
                    "No site can be built with them, nor with a theme that extends them",
                    "Install Periplus again"));
        }
        if (!builtIn.isEmpty()) {
            found.add(Finding.ok("Built in: " + told(builtIn)));
        }
        if (!own.isEmpty()) {
            found.add(Finding.ok("Your own: " + told(own)));
        }
        if (!line.isEmpty()) {
            chosen(found);
        }
        return new Topic(TITLE, found, facts());
    }

    private void chosen(List<Finding> found) {
        String wish = String.join(", which extends ", line);
        if (mistakes == 0) {
            found.add(Finding.ok("This site uses " + wish));
        } else {
            found.add(Finding.note("This site asks for " + wish, "", ""));
            found.add(Finding.look(
                    Amount.of(mistakes, "mistake") + " in the choice of the theme or in a theme of your own",
                    "The site is not built before they are mended; the last good one stays",
                    "periplus check tells each with its place"));
        }
        List<String> idle = own.stream()
                .map(Known::name)
                .filter(name -> !line.contains(name))
                .toList();
        if (!idle.isEmpty()) {
            found.add(Finding.note(
                    "Not used: " + String.join(", ", idle),
                    "",
                    "To use it, write theme: {folder: " + idle.get(0) + "} in " + ContentLayout.SITE_FILE));
        }
    }

    private static String told(List<Known> themes) {
        return themes.stream()
                .map(theme -> theme.name()
                        + theme.base().map(base -> " (extends " + base + ")").orElse(""))
                .collect(Collectors.joining(", "));
    }

    private JsonObject facts() {
        return Json.object()
                .put(
                        "themes",
                        Json.array(Stream.concat(builtIn.stream(), own.stream())
                                .map(theme -> Json.object()
                                        .put("name", theme.name())
                                        .put("own", own.contains(theme))
                                        .put("extends", theme.base().orElse(""))
                                        .build())
                                .toList()))
                .put("used", Json.texts(line))
                .build();
    }
}
