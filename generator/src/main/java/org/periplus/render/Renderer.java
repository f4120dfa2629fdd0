package org.periplus.render;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.context.Context;
import org.apache.velocity.exception.ExtendedParseException;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.page.Page;
import org.periplus.publish.SiteFile;
import org.periplus.render.Escaping.UnprintableException;

/**
 * Prints pages with the templates of one theme. One renderer serves one build; it is safe for use by several threads, and the
 * same page gives the same bytes each time.
 *
 * <p>A template sees {@code $page} and nothing else; a word it misspells is an error, never text on the page.
 */
public final class Renderer {

    /** Some of Velocity's errors tell their place in words only. */
    private static final Pattern PLACE = Pattern.compile("([a-z0-9-]+\\.vm) ?\\[line (\\d+), column (\\d+)]");

    private static final int FIRST_BUFFER = 1 << 14;
    private static final int MOST_PROBLEMS = 100;

    private final VelocityEngine engine;
    private final Theme theme;
    private final Map<String, ThemeText> texts;
    private final Escaping escaping = new Escaping();

    /**
     * Reads all templates of the theme.
     *
     * @throws RenderException if a template is not well formed
     */
    public Renderer(Theme theme) {
        this.theme = theme;
        this.texts = texts(theme);
        this.engine = engine(texts, Macros.libraries(theme.parts().macros()).keySet());
        theme.templates().keySet().forEach(template -> check(template + ".vm"));
    }

    /** Makes an engine that knows {@code texts}, of which {@code libraries} hold macros. */
    private static VelocityEngine engine(Map<String, ThemeText> texts, Collection<String> libraries) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "theme");
        engine.setProperty("resource.loader.theme.instance", new ThemeLoader(texts));
        engine.setProperty("resource.loader.theme.cache", true);
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, StandardCharsets.UTF_8.name());
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
        engine.setProperty(RuntimeConstants.INTERPOLATE_STRINGLITERALS, false);
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, SecureUberspector.class.getName());
        engine.setProperty(RuntimeConstants.CUSTOM_DIRECTIVES, CountedForeach.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, String.join(",", libraries));
        engine.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE, false);
        engine.setProperty(RuntimeConstants.VM_ARGUMENTS_STRICT, true);
        engine.setProperty(RuntimeConstants.VM_MAX_DEPTH, 20);
        try {
            engine.init();
        } catch (VelocityException e) {
            throw failure(Macros.FIRST, "", e);
        }
        return engine;
    }

    private void check(String file) {
        try {
            engine.getTemplate(file);
        } catch (VelocityException e) {
            throw failure(file, "", e);
        }
    }

    /** Returns libraries and templates of a theme by the names that Velocity knows them by. */
    static Map<String, ThemeText> texts(Theme theme) {
        Map<String, ThemeText> texts =
                new LinkedHashMap<>(Macros.libraries(theme.parts().macros()));
        theme.templates().forEach((name, text) -> texts.put(name + ".vm", text));
        return texts;
    }

    /** Returns what is wrong with the form of templates and macros, each file up to its first fault. */
    static List<RenderException> formOf(Map<String, ThemeText> texts) {
        VelocityEngine bare = engine(texts, List.of());
        List<RenderException> found = new ArrayList<>();
        for (String file : texts.keySet()) {
            try {
                bare.getTemplate(file);
            } catch (VelocityException e) {
                found.add(failure(file, "", e));
            }
        }
        return found;
    }

    /**
     * Prints pages and tells what the theme cannot print of them, each fault of a template once.
     *
     * @return faults in order of place; empty if all pages can be printed
     */
    public List<Diagnostic> problems(Collection<? extends Page> pages) {
        TemplateFaults faults = new TemplateFaults(theme, texts);
        return pages.parallelStream()
                .flatMap(page -> fault(page).stream())
                .map(faults::told)
                .sorted(Diagnostic.BY_PLACE)
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(
                                Diagnostic::span, problem -> problem, (first, other) -> first, LinkedHashMap::new),
                        found -> found.values().stream().limit(MOST_PROBLEMS).toList()));
    }

    private Optional<RenderException> fault(Page page) {
        try {
            render(page);
            return Optional.empty();
        } catch (RenderException e) {
            return Optional.of(e);
        }
    }

    /**
     * Prints a page.
     *
     * @throws RenderException if the template asks for what the page does not have
     */
    public SiteFile render(Page page) {
        return new SiteFile(
                page.path(), print(page.template(), page.path(), page).getBytes(StandardCharsets.UTF_8));
    }

    /** Prints any root object with one of the theme's templates. */
    String print(String template, String path, Object page) {
        VelocityContext context = new VelocityContext();
        context.put("page", page);
        context.put(Limits.KEY, new Limits());
        EventCartridge events = new EventCartridge();
        events.addReferenceInsertionEventHandler(escaping);
        events.addMethodExceptionHandler(Renderer::failed);
        events.attachToContext(context);
        StringWriter out = new StringWriter(FIRST_BUFFER);
        String file = template + ".vm";
        try {
            engine.getTemplate(file).merge(context, out);
        } catch (UnprintableException e) {
            throw unprintable(e, file, path);
        } catch (VelocityException | IllegalArgumentException e) {
            throw failure(file, path, e);
        } catch (StackOverflowError e) {
            throw failure(file, path, new IllegalStateException("it calls itself without end", e));
        }
        return out.toString();
    }

    /** Without this, what a page refuses, such as a phrase that nobody knows, would be told as nothing. */
    private static Object failed(Context context, Class<?> type, String method, Exception failure, Info place) {
        throw new MethodInvocationException(
                String.valueOf(failure.getMessage()),
                failure,
                method,
                place.getTemplateName(),
                place.getLine(),
                place.getColumn());
    }

    private RenderException unprintable(UnprintableException cause, String file, String page) {
        String template = texts.containsKey(cause.template()) ? cause.template() : file;
        for (String candidate : List.of(template, Macros.FIRST)) {
            ThemeText text = texts.get(candidate);
            int at = text == null ? -1 : text.text().indexOf(cause.reference());
            if (text != null && at >= 0) {
                SourceSpan span = text.at(at, 1);
                return new RenderException(candidate, span.line(), span.column(), page, cause);
            }
        }
        return new RenderException(template, 0, 0, page, cause);
    }

    private static RenderException failure(String template, String page, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ExtendedParseException place && place.getLineNumber() > 0) {
                return new RenderException(
                        place.getTemplateName(), place.getLineNumber(), place.getColumnNumber(), page, cause);
            }
            Matcher words = PLACE.matcher(String.valueOf(cause.getMessage()));
            if (words.find()) {
                int line = Integer.parseInt(words.group(2));
                return new RenderException(words.group(1), line, Integer.parseInt(words.group(3)), page, cause);
            }
        }
        return new RenderException(template, 0, 0, page, failure);
    }

    /** Returns the theme. */
    public Theme theme() {
        return theme;
    }
}
