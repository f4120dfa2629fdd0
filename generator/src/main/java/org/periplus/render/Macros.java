package org.periplus.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The libraries of macros of a theme and its parents. A macro of a child takes the place of its parent's of the same name; the
 * parent's goes on under the name {@code parent_NAME}, so that the child can print it too: {@code #parent_rhumb()}.
 */
final class Macros {

    /** What Velocity knows the library of the first parent by. */
    static final String FIRST = "macros.vm";

    private static final Pattern DEFINITION = Pattern.compile("(?m)^#macro\\( *([a-zA-Z][a-zA-Z0-9_-]*)");
    private static final String PARENT = "parent_";

    private Macros() {}

    /** Returns the names of the macros that a library defines, each at the beginning of a line. */
    static TreeSet<String> names(ThemeText library) {
        TreeSet<String> names = new TreeSet<>();
        DEFINITION.matcher(library.text()).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** Returns the libraries by the names for Velocity, those of the first parent first; each macro is defined once. */
    static Map<String, ThemeText> libraries(List<ThemeText> libraries) {
        List<ThemeText> renamed = new ArrayList<>(libraries);
        for (int child = 1; child < libraries.size(); child++) {
            TreeSet<String> replaced = names(libraries.get(child));
            for (int parent = 0; parent < child; parent++) {
                renamed.set(parent, without(renamed.get(parent), replaced));
            }
        }
        Map<String, ThemeText> byName = new LinkedHashMap<>();
        for (int at = 0; at < renamed.size(); at++) {
            byName.put(at == 0 ? FIRST : "macros-" + at + ".vm", renamed.get(at));
        }
        return byName;
    }

    private static ThemeText without(ThemeText library, TreeSet<String> replaced) {
        String text = library.text();
        for (String name : replaced) {
            String word = Pattern.quote(name) + "(?![a-zA-Z0-9_-])";
            text = text.replaceAll("(?<![a-zA-Z0-9_-])((?:" + PARENT + ")+" + word + ")", PARENT + "$1");
            text = text.replaceAll("(?m)^(#macro\\( *)(" + word + ")", "$1" + PARENT + "$2");
        }
        return new ThemeText(library.path(), library.file(), library.own(), text);
    }
}
