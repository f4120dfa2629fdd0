package org.periplus.render;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.ExtendedParseException;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.periplus.page.Page;
import org.periplus.publish.SiteFile;

/**
 * Prints pages with the templates of one theme. One renderer serves one build; it is safe for use by several threads, and the
 * same page gives the same bytes each time.
 *
 * <p>A template sees {@code $page} and nothing else; a word it misspells is an error, never text on the page.
 */
public final class Renderer {

    /** Some of Velocity's errors tell their place in words only. */
    private static final Pattern PLACE = Pattern.compile("([a-z0-9-]+\\.vm)\\[line (\\d+), column (\\d+)]");

    private static final int FIRST_BUFFER = 1 << 14;

    private final VelocityEngine engine;
    private final Theme theme;
    private final Escaping escaping = new Escaping();

    /**
     * Reads all templates of the theme.
     *
     * @throws RenderException if a template is not well formed
     */
    public Renderer(Theme theme) {
        this.theme = theme;
        this.engine = engine(theme);
        theme.templates().keySet().forEach(this::check);
    }

    private static VelocityEngine engine(Theme theme) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "theme");
        engine.setProperty("resource.loader.theme.instance", new ThemeLoader(theme));
        engine.setProperty("resource.loader.theme.cache", true);
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, StandardCharsets.UTF_8.name());
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
        engine.setProperty(RuntimeConstants.INTERPOLATE_STRINGLITERALS, false);
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, SecureUberspector.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, ThemeLoader.MACROS);
        engine.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE, false);
        engine.setProperty(RuntimeConstants.VM_ARGUMENTS_STRICT, true);
        engine.setProperty(RuntimeConstants.VM_MAX_DEPTH, 20);
        try {
            engine.init();
        } catch (VelocityException e) {
            throw failure(ThemeLoader.MACROS, "", e);
        }
        return engine;
    }

    private void check(String template) {
        try {
            engine.getTemplate(template + ".vm");
        } catch (VelocityException e) {
            throw failure(template + ".vm", "", e);
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
        EventCartridge events = new EventCartridge();
        events.addReferenceInsertionEventHandler(escaping);
        events.attachToContext(context);
        StringWriter out = new StringWriter(FIRST_BUFFER);
        String file = template + ".vm";
        try {
            engine.getTemplate(file).merge(context, out);
        } catch (VelocityException | IllegalArgumentException e) {
            throw failure(file, path, e);
        }
        return out.toString();
    }

    private static RenderException failure(String template, String page, RuntimeException cause) {
        if (cause instanceof ExtendedParseException place && place.getLineNumber() > 0) {
            return new RenderException(
                    place.getTemplateName(), place.getLineNumber(), place.getColumnNumber(), page, cause);
        }
        Matcher words = PLACE.matcher(String.valueOf(cause.getMessage()));
        if (words.find()) {
            int line = Integer.parseInt(words.group(2));
            return new RenderException(words.group(1), line, Integer.parseInt(words.group(3)), page, cause);
        }
        return new RenderException(template, 0, 0, page, cause);
    }

    /** Returns the theme. */
    public Theme theme() {
        return theme;
    }
}
