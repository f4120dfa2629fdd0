package org.periplus.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;
import org.periplus.wording.Wording;

/**
 * Binds the theme's ECMAScript modules into one plain script. Browsers load no module from a file on disk, and a site is to be
 * read from disk; so each module becomes a function of its own, in the order of the theme's file, and what it imports are the
 * results of those before it.
 *
 * <p>Three forms are understood, each at the beginning of a line: {@code import { a, b } from "./name.js";}, {@code export function
 * f} (also {@code async}) and {@code export const c}. The words {@code phrases()} stand for all phrases of the site whose key
 * begins with {@code script.}, without that beginning.
 */
final class ScriptBundle {

    private static final Pattern IMPORT =
            Pattern.compile("import \\{ ([A-Za-z0-9_, ]+) } from \"\\.\\.?/([A-Za-z0-9.-]+)\";");
    private static final Pattern EXPORT =
            Pattern.compile("export ((?:async )?function\\*? |const )([A-Za-z_][A-Za-z0-9_]*)(.*)");
    private static final String PHRASES = "script.";

    private final Set<String> bound = new LinkedHashSet<>();
    private final StringBuilder script = new StringBuilder();
    private final Consumer<Diagnostic> problems;

    private ScriptBundle(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /**
     * Binds modules.
     *
     * @param modules the modules, each after those it imports
     * @param problems told, with module and line, when a module imports what is not before it, or is written otherwise
     */
    static String of(Collection<ThemeText> modules, Wording words, Consumer<Diagnostic> problems) {
        ScriptBundle bundle = new ScriptBundle(problems);
        bundle.script
                .append("(function () {\n\"use strict\";\nconst modules = {};\nconst phrases = function () {\nreturn ")
                .append(phrases(words))
                .append(";\n};\n");
        modules.forEach(bundle::add);
        return bundle.script.append("})();\n").toString();
    }

    private static String phrases(Wording words) {
        JsonObject.Builder own = Json.object();
        words.phrases().forEach((key, text) -> {
            if (key.startsWith(PHRASES)) {
                own.put(key.substring(PHRASES.length()), Json.text(text));
            }
        });
        return new JsonWriter().write(own.build()).strip();
    }

    private void add(ThemeText module) {
        String name = module.fileName();
        List<String> exports = new ArrayList<>();
        script.append("modules[\"").append(name).append("\"] = (function () {\n");
        int number = 0;
        for (String line : module.text().split("\n")) {
            number++;
            script.append(line(new Place(module.file(), number), line, exports)).append('\n');
        }
        script.append("return { ")
                .append(exports.stream().collect(Collectors.joining(", ")))
                .append(" };\n})();\n");
        bound.add(name);
    }

    private String line(Place place, String line, List<String> exports) {
        if (line.startsWith("import")) {
            return imported(place, line);
        }
        if (!line.startsWith("export")) {
            return line;
        }
        Matcher export = EXPORT.matcher(line);
        if (!export.matches()) {
            tell(place, "a module exports by `export function NAME` or `export const NAME`, not by `" + line + "`", "");
            return "";
        }
        exports.add(export.group(2));
        return export.group(1) + export.group(2) + export.group(3);
    }

    private String imported(Place place, String line) {
        Matcher found = IMPORT.matcher(line);
        if (!found.matches()) {
            tell(
                    place,
                    "a module imports by `import { name } from \"./module.js\";` on one line, not by `" + line + "`",
                    "");
            return "";
        }
        if (!bound.contains(found.group(2))) {
            tell(
                    place,
                    "`" + found.group(2) + "` must stand before this module in `scripts`",
                    Nearest.hint(found.group(2), bound, "name it before this one under scripts in theme.yaml"));
            return "";
        }
        return "const { " + found.group(1).strip() + " } = modules[\"" + found.group(2) + "\"];";
    }

    private void tell(Place place, String message, String hint) {
        problems.accept(Diagnostic.error(ThemeRules.FILE, new SourceSpan(place.file, place.line, 1, 1), message, hint));
    }

    private record Place(String file, int line) {}
}
