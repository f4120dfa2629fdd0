package org.periplus.source;

import java.util.Set;

/**
 * The names that mean something at the content's root. Everything else there is not ours and is never read. Stateless; safe for use
 * by several threads.
 */
public final class ContentLayout {

    /** The file of the site's own settings. */
    public static final String SITE_FILE = "periplus.yaml";

    /** The file of the pins of other repositories that the site includes. */
    public static final String LOCK_FILE = "periplus.lock";

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

    /** Folders nested deeper than this are not read. */
    public static final int MAX_DEPTH = 32;

    private static final String SITE = "periplus";

    private ContentLayout() {}

    /**
     * Tells whether a plain file is content by its path alone, as a folder on disk is read.
     *
     * @param path from the content's root, with {@code /} between its parts
     */
    public static boolean isContent(String path) {
        String[] parts = path.split("/", -1);
        for (String part : parts) {
            if (part.startsWith(".") || NEVER.contains(part)) {
                return false;
            }
        }
        return parts.length == 1 ? isRootFile(path) : FOLDERS.contains(parts[0]) && parts.length <= MAX_DEPTH + 1;
    }

    /** Tells whether a folder at the root may hold content. */
    public static boolean isContentFolder(String name) {
        return FOLDERS.contains(name);
    }

    /** Tells whether a file of that name at the root is content: the site's own file, the pins of others, or a kind in one file. */
    static boolean isRootFile(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        String stem = dot < 0 ? name : name.substring(0, dot);
        boolean yaml = ending.equals(".yaml") || ending.equals(".yml");
        return name.equals(LOCK_FILE) || yaml && (stem.equals(SITE) || FOLDERS.contains(stem));
    }
}
