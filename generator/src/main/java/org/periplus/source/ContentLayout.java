package org.periplus.source;

import java.util.Set;

/** The names that mean something at the content's root. Everything else there is not ours and is never read. */
final class ContentLayout {

    /** Folders whose files are content. */
    static final Set<String> FOLDERS = Set.of(
            "assets",
            "channels",
            "feedback",
            "glossary",
            "initiatives",
            "journeys",
            "kpis",
            "loops",
            "objectives",
            "opportunities",
            "pages",
            "personas",
            "scenarios",
            "segments",
            "sources",
            "teams",
            "theme",
            "touchpoints");

    /** Folders that never hold content, at any depth. */
    static final Set<String> NEVER = Set.of("target", "node_modules");

    private static final String SITE = "periplus";

    private ContentLayout() {}

    /** Tells whether a file of that name at the root is content: the site's own file, or a kind in one file. */
    static boolean isRootFile(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        String stem = dot < 0 ? name : name.substring(0, dot);
        boolean yaml = ending.equals(".yaml") || ending.equals(".yml");
        return yaml && (stem.equals(SITE) || FOLDERS.contains(stem));
    }
}
