package org.periplus.render;

import java.util.List;

/**
 * Which modules of a theme make which script: those of the folder {@code assets/js} that of every page, those of a folder in it a
 * script of their own, which is loaded when a reader first needs it. Such a script takes a copy of what it imports from the folder
 * above by {@code "../name.js"}. Stateless.
 */
final class Scripts {

    private static final String FOLDER = "assets/js/";

    private Scripts() {}

    /** Returns the modules of the script of every page, in their order. */
    static List<ThemeText> ofPages(ThemeParts parts) {
        return parts.scripts().values().stream()
                .filter(module -> folder(module).isEmpty())
                .toList();
    }

    /** Returns the modules of the script of a folder, after those it shares with the pages; none if there is no such folder. */
    static List<ThemeText> of(ThemeParts parts, String folder) {
        List<ThemeText> own = parts.scripts().values().stream()
                .filter(module -> folder(module).equals(folder))
                .toList();
        return parts.scripts().values().stream()
                .filter(module -> own.contains(module) || folder(module).isEmpty() && isImported(module, own))
                .toList();
    }

    private static boolean isImported(ThemeText module, List<ThemeText> by) {
        return by.stream().anyMatch(each -> each.text().contains("\"../" + module.fileName() + "\""));
    }

    private static String folder(ThemeText module) {
        int slash = module.path().lastIndexOf('/');
        int begin = FOLDER.length() - 1;
        return module.path().startsWith(FOLDER) && slash > begin ? module.path().substring(begin + 1, slash) : "";
    }
}
