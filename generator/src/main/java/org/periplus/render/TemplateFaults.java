package org.periplus.render;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.wording.WordingException;

/**
 * Tells what a template cannot do in words for whoever writes it, with the place in the file of the team.
 *
 * @param theme the theme
 * @param texts its templates and libraries, by the names that Velocity knows them by
 */
record TemplateFaults(Theme theme, Map<String, ThemeText> texts) {

    private static final Pattern MISSING =
            Pattern.compile("Object '([A-Za-z0-9_.$]+)' does not contain (?:property|method) '?([A-Za-z0-9_]+)");
    private static final Pattern UNSET = Pattern.compile("Variable \\$([A-Za-z0-9_-]+) has not been set");
    private static final Pattern UNEXPECTED = Pattern.compile("(?s)Encountered \"(.*?)\" at");
    private static final Pattern PHRASE = Pattern.compile("there are no words for `([^`]+)`");
    private static final Pattern AT_PLACE = Pattern.compile("(?s) at [a-z0-9-]+\\.vm ?\\[line.*");

    /** What is wrong and what to do about it. */
    private record Words(String message, String hint) {}

    /** Returns what is wrong with the form of the templates and macros of a theme, each file up to its first fault. */
    static List<Diagnostic> ofForm(Theme theme) {
        Map<String, ThemeText> texts = Renderer.texts(theme);
        TemplateFaults faults = new TemplateFaults(theme, texts);
        return Renderer.formOf(texts).stream().map(faults::told).toList();
    }

    /** Returns the fault as a problem of the team's theme. */
    Diagnostic told(RenderException fault) {
        Words words = words(fault);
        String cannot = fault.page().isEmpty()
                ? "this template cannot be read: "
                : "this template cannot print " + fault.page() + ": ";
        ThemeText text = texts.get(fault.template());
        int line = Math.max(1, fault.line());
        int column = Math.max(1, fault.column());
        if (text != null && text.own()) {
            SourceSpan span = new SourceSpan(text.file(), line, column, length(text, line, column));
            return Diagnostic.error(ThemeRules.TEMPLATE, span, cannot + words.message, words.hint);
        }
        String where = text == null ? fault.template() : text.file();
        String inherited = cannot.replace("this template", where + ":" + line + ":" + column + ", inherited, ");
        return Diagnostic.error(
                ThemeRules.TEMPLATE,
                SourceSpan.startOf(firstOwn()),
                inherited.replace(",  ", ", ") + words.message,
                words.hint.isEmpty() ? "compare your macros with those of the parent they replace" : words.hint);
    }

    private String firstOwn() {
        return texts.values().stream()
                .filter(ThemeText::own)
                .map(ThemeText::file)
                .findFirst()
                .orElse("periplus.yaml");
    }

    private static int length(ThemeText text, int line, int column) {
        List<String> lines = text.text().lines().toList();
        if (line > lines.size()) {
            return 1;
        }
        String rest = lines.get(line - 1);
        Matcher reference = Pattern.compile("[$#][!@{]*[a-zA-Z][a-zA-Z0-9_.-]*")
                .matcher(rest.substring(Math.min(rest.length(), column - 1)));
        return reference.lookingAt() ? reference.end() : 1;
    }

    private Words words(RenderException fault) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof WordingException wording) {
                return wording(String.valueOf(wording.getMessage()));
            }
        }
        Throwable cause = fault.getCause();
        String said = String.valueOf(cause == null ? fault.getMessage() : cause.getMessage());
        Matcher missing = MISSING.matcher(said);
        if (missing.find()) {
            return missing(missing.group(1), missing.group(2));
        }
        Matcher unset = UNSET.matcher(said);
        if (unset.find()) {
            return new Words(
                    "nothing is called $" + unset.group(1), "a template knows $page, and what it sets or loops over");
        }
        if (said.contains("Max calling depth")) {
            return new Words("its macros call each other without end", "a macro must not lead back to itself");
        }
        if (said.contains("go round more than")) {
            return new Words(AT_PLACE.matcher(said).replaceAll(""), "loop over a list of the page");
        }
        return parsed(said);
    }

    private static Words parsed(String said) {
        Matcher unexpected = UNEXPECTED.matcher(said);
        if (unexpected.find()) {
            String what = unexpected.group(1).strip();
            return what.contains("<EOF>") || what.isEmpty()
                    ? new Words("it ends within a block", "write the #end that is missing")
                    : new Words("`" + what.lines().findFirst().orElse(what) + "` is not expected here", "");
        }
        return new Words(
                AT_PLACE.matcher(said).replaceAll("").lines().findFirst().orElse("it failed"), "");
    }

    private Words wording(String said) {
        Matcher phrase = PHRASE.matcher(said);
        String hint = phrase.find()
                ? Nearest.hint(
                        phrase.group(1), theme.words().phrases().keySet(), "write it into words/en.yaml of your theme")
                : "";
        return new Words(said, hint);
    }

    /** The names a template can ask a record for: its methods without parameters. */
    private static Words missing(String type, String name) {
        TreeSet<String> known = new TreeSet<>();
        try {
            for (Method method : Class.forName(type).getMethods()) {
                if (method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class) {
                    known.add(method.getName());
                }
            }
        } catch (ClassNotFoundException e) {
            known.clear();
        }
        known.removeAll(List.of("hashCode", "toString", "getClass"));
        String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        return new Words(
                "there is nothing called `" + name + "` in " + simple,
                Nearest.hint(name, known, "it has " + String.join(", ", known)));
    }
}
