package org.periplus.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Excerpts;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.Severity;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.render.OwnTheme.Written;
import org.periplus.source.ContentTree;
import org.periplus.source.TextReader;

/**
 * Finds the theme that a site wants: a built-in one, what the team lays over it in a folder of the content, and the colours that
 * the site's own file names. What the team writes never makes it throw.
 */
public final class ThemeChooser {

    /** The folder that is taken as the site's own theme without being named. */
    public static final String FOLDER = "theme";

    private final BuiltInThemes themes;
    private final List<String> names;
    private final ContentTree tree;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Consumer<Diagnostic> tell = problems::add;
    private final TextReader texts;

    /**
     * Takes where themes are.
     *
     * @param builtIn the class loader of the built-in themes
     * @param names the names of the built-in themes, the usual one first
     * @param tree the content, in which the team's own theme may be
     */
    public ThemeChooser(ClassLoader builtIn, List<String> names, ContentTree tree) {
        this.themes = new BuiltInThemes(builtIn);
        this.names = List.copyOf(names);
        this.tree = tree;
        this.texts = new TextReader(tree, tell);
    }

    /**
     * What was chosen.
     *
     * @param theme the theme; the built-in one where what the team wrote has errors
     * @param tried the theme with all the team wrote that can be read, to find what it cannot print
     * @param diagnostics what is wrong with what the team wrote
     * @param excerpts the lines of the team's files that were read
     */
    public record Chosen(Theme theme, Theme tried, List<Diagnostic> diagnostics, Excerpts excerpts) {
        /** Takes a copy of the list. */
        public Chosen {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Returns the theme for a site; to be asked once. */
    public Chosen choose(ThemeWish wish) {
        List<OwnTheme> own = own(wish);
        Optional<Written> written = own.isEmpty()
                ? Optional.empty()
                : own.get(0).base().filter(name -> !name.text().contains("/"));
        Optional<Written> named = wish.base().map(name -> new Written(name, wish.at()));
        String base = builtIn(named.or(() -> written));
        if (named.isPresent()
                && written.isPresent()
                && !named.get().text().equals(written.get().text())) {
            tell.accept(Diagnostic.warning(
                    ThemeRules.FILE,
                    written.get().span(),
                    "periplus.yaml extends another theme, `" + base + "`, and that is what counts",
                    "name it in one place only"));
        }
        ThemeParts inherited = themes.read(base);
        List<OwnToken> tokens = new ArrayList<>();
        own.forEach(layer -> tokens.addAll(layer.tokens()));
        tokens.addAll(wish.tokens());
        own.forEach(layer -> checkWithout(inherited, own, layer));
        OwnChecks checks = new OwnChecks(inherited, own, tell);
        Tokens colours = checks.colours(tokens);
        ThemeParts parts = laid(inherited, own).coloured(colours);
        checks.check(parts);
        Theme theme = Theme.of(parts, wish.language(), tell);
        if (theme.hasOwnTemplates()) {
            problems.addAll(TemplateFaults.ofForm(theme));
        }
        Set<String> files = problems.stream()
                .filter(problem -> problem.rule().equals(ThemeRules.TEMPLATE) && problem.severity() == Severity.ERROR)
                .map(problem -> problem.span().file())
                .collect(Collectors.toSet());
        Theme tried = files.isEmpty() ? theme : tried(inherited, own, files, colours, wish);
        boolean broken = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return new Chosen(
                broken ? Theme.of(inherited, wish.language(), ThemeRules::refuse) : theme,
                tried,
                problems.stream().distinct().toList(),
                texts);
    }

    private static Theme tried(
            ThemeParts inherited, List<OwnTheme> own, Set<String> unreadable, Tokens colours, ThemeWish wish) {
        List<OwnTheme> readable =
                own.stream().map(layer -> layer.withoutTemplates(unreadable)).toList();
        return Theme.of(laid(inherited, readable).coloured(colours), wish.language(), problem -> {});
    }

    private static ThemeParts laid(ThemeParts inherited, List<OwnTheme> own) {
        ThemeParts parts = inherited;
        for (OwnTheme layer : own) {
            for (Written path : layer.without()) {
                parts = parts.without(folder(path));
            }
            parts = parts.under(layer.parts());
        }
        return parts;
    }

    private String builtIn(Optional<Written> wanted) {
        if (wanted.isPresent() && !names.contains(wanted.get().text())) {
            String name = wanted.get().text();
            tell.accept(Diagnostic.error(
                    "unknown-theme",
                    wanted.get().span(),
                    "there is no theme \"" + name + "\"",
                    Nearest.hint(name, names, "write " + String.join(" or ", names) + ", or leave it out")));
        }
        return wanted.map(Written::text).filter(names::contains).orElse(names.get(0));
    }

    /** Returns the team's themes, the parent of all others first; the first one says which built-in theme they extend. */
    private List<OwnTheme> own(ThemeWish wish) {
        Optional<Written> next = wish.folder().map(folder -> new Written(folder, wish.folderAt()));
        if (next.isEmpty() && holdsTheme(FOLDER)) {
            next = Optional.of(new Written(FOLDER, SourceSpan.startOf(FOLDER + "/theme.yaml")));
        }
        List<OwnTheme> line = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        while (next.isPresent() && isFolder(next.get(), seen)) {
            OwnTheme found = new OwnThemeReader(tree, texts, tell).read(folder(next.get()));
            boolean inherits =
                    found.base().filter(base -> base.text().contains("/")).isPresent();
            line.add(0, found);
            next = inherits ? found.base() : Optional.empty();
        }
        return line;
    }

    private static String folder(Written named) {
        String path = named.text();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private boolean holdsTheme(String folder) {
        return tree.files().stream().anyMatch(path -> path.startsWith(folder + "/"));
    }

    private boolean isFolder(Written named, TreeSet<String> seen) {
        String folder = folder(named);
        if (!seen.add(folder)) {
            tell.accept(Diagnostic.error(
                    ThemeRules.FILE,
                    named.span(),
                    "the theme in `" + folder + "` extends itself: " + String.join(", ", seen),
                    "let one of them extend a built-in theme: " + String.join(", ", names)));
            return false;
        }
        boolean within = folder.equals(FOLDER) || folder.startsWith(FOLDER + "/");
        if (!within || !holdsTheme(folder)) {
            tell.accept(
                    Diagnostic.error(
                            ThemeRules.FILE,
                            named.span(),
                            "there is no theme in a folder `" + folder + "`",
                            within
                                    ? "put a file theme.yaml into it"
                                    : "a theme of your own stands in the folder theme, or in a folder of it such as theme/brand"));
            return false;
        }
        return true;
    }

    private void checkWithout(ThemeParts inherited, List<OwnTheme> own, OwnTheme layer) {
        TreeSet<String> paths =
                laid(inherited, own.subList(0, own.indexOf(layer))).paths();
        for (Written path : layer.without()) {
            if (!paths.contains(folder(path))) {
                tell.accept(Diagnostic.error(
                        ThemeRules.FILE,
                        path.span(),
                        "the parent has no file or folder `" + path.text() + "` that could be left out",
                        Nearest.hint(path.text(), paths, "name a path such as assets/css/print.css")));
            }
        }
    }
}
