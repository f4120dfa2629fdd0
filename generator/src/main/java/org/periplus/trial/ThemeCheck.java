package org.periplus.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.check.Rules;
import org.periplus.check.Severities;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.page.Page;
import org.periplus.reading.SiteSettings;
import org.periplus.render.Theme;
import org.periplus.render.ThemeChooser;
import org.periplus.render.ThemeContract;
import org.periplus.source.FolderTree;
import org.periplus.source.TreeMemory;

/**
 * The contract of themes: every kind of page, full and almost empty, in all languages, printed with the theme and looked at.
 * Stateless; safe for use by several threads.
 */
public final class ThemeCheck {

    /** The languages the words of built-in themes are in. */
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "ar");

    /** Returns the names of the built-in themes, the usual one first. */
    public static List<String> builtIn() {
        return SiteSettings.BUILT_IN;
    }

    /**
     * Checks the theme that a site has chosen, with what the team lays over it; says nothing of the site's content.
     *
     * @throws IOException if the source cannot be read
     */
    public SiteResult check(SiteRequest request) throws IOException {
        FolderTree tree = new FolderTree(request.source(), Optional.of(request.output()));
        Decoded decoded = new Decoder().decode(tree);
        SiteSettings settings = SiteSettings.of(decoded, tree, request.themes(), new TreeMemory<>());
        List<Diagnostic> found = new ArrayList<>();
        decoded.diagnostics().stream().filter(ThemeCheck::isOfTheme).forEach(found::add);
        settings.diagnostics().stream()
                .filter(problem -> isOfTheme(problem)
                        || problem.rule().startsWith("theme-")
                        || problem.rule().equals("unknown-theme"))
                .forEach(found::add);
        Map<String, Diagnostic> ofPages = new LinkedHashMap<>();
        int pages = printed(settings.tried(), ofPages);
        found.addAll(ofPages.values());
        found.sort(Diagnostic.BY_PLACE);
        return new SiteResult(
                new Severities(decoded.atlas().site(), Rules.all())
                        .applied(found.stream().distinct().toList()),
                (file, line) -> settings.excerpts()
                        .line(file, line)
                        .or(() -> decoded.excerpts().line(file, line)),
                Optional.empty(),
                List.of(),
                pages,
                tree.files());
    }

    /** Checks a theme that is read already, such as a built-in one. */
    public List<Diagnostic> check(Theme theme) {
        List<Diagnostic> found = new ArrayList<>(new ThemeContract(theme).ofTheme());
        Map<String, Diagnostic> ofPages = new LinkedHashMap<>();
        printed(theme, ofPages);
        found.addAll(ofPages.values());
        return found;
    }

    private static boolean isOfTheme(Diagnostic problem) {
        return problem.span().file().startsWith(ThemeChooser.FOLDER + "/");
    }

    /** Prints all samples in all languages; returns how many pages that were. */
    private static int printed(Theme theme, Map<String, Diagnostic> found) {
        int pages = 0;
        for (String language : LANGUAGES) {
            Theme spoken = theme.in(language);
            ThemeContract contract = new ThemeContract(spoken);
            for (SampleSite sample : SampleSite.values()) {
                List<Page> all = sample.pages(spoken);
                pages += all.size();
                String what = "the " + sample.name().toLowerCase(Locale.ROOT) + " sample in " + language;
                contract.ofPages(all, what)
                        .forEach(problem -> found.putIfAbsent(
                                problem.span().display() + problem.message().replaceAll("\\d+|page \\S+ of [^:]*:", ""),
                                problem));
            }
        }
        return pages;
    }
}
