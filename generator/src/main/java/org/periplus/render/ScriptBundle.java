package org.periplus.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            Pattern.compile("import \\{ ([A-Za-z0-9_, ]+) } from \"\\./([A-Za-z0-9.-]+)\";");
    private static final Pattern EXPORT =
            Pattern.compile("export ((?:async )?function\\*? |const )([A-Za-z_][A-Za-z0-9_]*)(.*)");
    private static final String PHRASES = "script.";

    private final Set<String> bound = new LinkedHashSet<>();
    private final StringBuilder script = new StringBuilder();

    private ScriptBundle() {}

    /**
     * Binds modules.
     *
     * @param modules the paths of the modules in the theme, each after those it imports
     * @throws ThemeException naming module and line, if a module imports what is not before it, or is written otherwise
     */
    static String of(List<String> modules, ThemeSource source, Wording words) {
        ScriptBundle bundle = new ScriptBundle();
        bundle.script
                .append("(function () {\n\"use strict\";\nconst modules = {};\nconst phrases = function () {\nreturn ")
                .append(phrases(words))
                .append(";\n};\n");
        modules.forEach(path -> bundle.add(path, source.text(path)));
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

    private void add(String path, String text) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<String> exports = new ArrayList<>();
        script.append("modules[\"").append(name).append("\"] = (function () {\n");
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            script.append(line(path + ":" + number, line, exports)).append('\n');
        }
        script.append("return { ")
                .append(exports.stream().collect(Collectors.joining(", ")))
                .append(" };\n})();\n");
        bound.add(name);
    }

    private String line(String place, String line, List<String> exports) {
        if (line.startsWith("import")) {
            return imported(place, line);
        }
        if (!line.startsWith("export")) {
            return line;
        }
        Matcher export = EXPORT.matcher(line);
        if (!export.matches()) {
            throw new ThemeException(
                    place + ": write `export function NAME` or `export const NAME`, found `" + line + "`");
        }
        exports.add(export.group(2));
        return export.group(1) + export.group(2) + export.group(3);
    }

    private String imported(String place, String line) {
        Matcher found = IMPORT.matcher(line);
        if (!found.matches()) {
            throw new ThemeException(
                    place + ": write `import { name } from \"./module.js\";` on one line, found `" + line + "`");
        }
        if (!bound.contains(found.group(2))) {
            throw new ThemeException(place + ": `" + found.group(2) + "` must stand before this module in `scripts`");
        }
        return "const { " + found.group(1).strip() + " } = modules[\"" + found.group(2) + "\"];";
    }
}
