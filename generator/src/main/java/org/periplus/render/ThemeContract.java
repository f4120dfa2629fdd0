package org.periplus.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.page.Page;
import org.periplus.publish.SiteFile;

/**
 * What every theme must keep, however it looks: each page is printed, and is what a strict browser needs. Immutable and safe for
 * use by several threads.
 */
public final class ThemeContract {

    /** The most a theme's script may weigh, compressed, in bytes. */
    public static final int SCRIPT_BUDGET = 30 * 1024;

    private static final int MOST_PER_TEMPLATE = 20;

    private final Theme theme;
    private final Renderer renderer;
    private final Map<String, ThemeText> texts;
    private final Set<String> files;

    /**
     * Takes a theme.
     *
     * @throws RenderException if a template is not well formed
     */
    public ThemeContract(Theme theme) {
        this.theme = theme;
        this.renderer = new Renderer(theme);
        this.texts = Renderer.texts(theme);
        this.files = theme.assets().stream().map(SiteFile::path).collect(Collectors.toSet());
    }

    /** Returns what is wrong with the theme itself: colours that cannot be read, a script that weighs too much. */
    public List<Diagnostic> ofTheme() {
        List<OwnToken> colours = theme.tokens().colours().entrySet().stream()
                .map(colour -> new OwnToken(
                        colour.getKey(),
                        colour.getValue().light() + " " + colour.getValue().dark(),
                        SourceSpan.startOf("tokens.yaml")))
                .toList();
        List<Diagnostic> problems = new ArrayList<>(new Legibility(theme.tokens()).problems(colours));
        int weight = scriptWeight();
        if (weight > SCRIPT_BUDGET) {
            problems.add(Diagnostic.error(
                    ThemeRules.PAGE,
                    SourceSpan.startOf("theme.yaml"),
                    "the script weighs " + weight + " bytes compressed, and a page may load " + SCRIPT_BUDGET,
                    "leave modules out"));
        }
        return problems;
    }

    private int scriptWeight() {
        return theme.asset("script")
                .flatMap(path -> theme.assets().stream()
                        .filter(file -> file.path().equals(path))
                        .findFirst())
                .map(file -> compressed(file.bytes()))
                .orElse(0);
    }

    /** Returns how many bytes are left when text is sent compressed. */
    static int compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    /**
     * Prints pages and looks at what comes out.
     *
     * @param pages the pages
     * @param what in which sample they are, for messages, such as {@code the bare sample in Arabic}
     * @return what is wrong, in order of place, each problem of a template once
     */
    public List<Diagnostic> ofPages(Collection<? extends Page> pages, String what) {
        TemplateFaults faults = new TemplateFaults(theme, texts);
        Map<String, Diagnostic> found = new LinkedHashMap<>();
        pages.forEach(page -> {
            try {
                looked(page, what).forEach(problem -> found.putIfAbsent(key(page, problem), problem));
            } catch (RenderException e) {
                Diagnostic problem = faults.told(e);
                found.putIfAbsent(problem.span().display(), problem);
            }
        });
        return found.values().stream().sorted(Diagnostic.BY_PLACE).toList();
    }

    private static String key(Page page, Diagnostic problem) {
        return page.template() + problem.message().replaceAll("\\d+|page \\S+ ", "");
    }

    private List<Diagnostic> looked(Page page, String what) {
        String html = new String(renderer.render(page).bytes(), StandardCharsets.UTF_8);
        ThemeText template = texts.get(page.template() + ".vm");
        String file = template == null ? page.template() + ".vm" : template.file();
        List<String> problems = new ArrayList<>(new PageCheck(page.path(), html, files).problems());
        String language = page.chrome().site().language();
        if (!html.contains(
                "<html lang=\"" + language + "\" dir=\"" + page.chrome().site().direction() + "\"")) {
            problems.add("<html> must say lang=\"" + language + "\" and dir=\""
                    + page.chrome().site().direction() + "\"");
        }
        return problems.stream()
                .limit(MOST_PER_TEMPLATE)
                .map(problem -> Diagnostic.error(
                        ThemeRules.PAGE,
                        SourceSpan.startOf(file),
                        "page " + page.path() + " of " + what + ": " + problem,
                        "mend the template, or the macros it calls"))
                .toList();
    }
}
