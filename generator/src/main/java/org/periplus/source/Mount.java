package org.periplus.source;

/**
 * Where the content of another repository stands within a joined tree. Immutable.
 *
 * @param name a name of its own: a letter or digit, then letters, digits and hyphens
 * @param prefix what stands before its ids: empty, or ended by a hyphen
 * @param missing whether nothing of it could be read; what refers to it is not wrong for that
 */
public record Mount(String name, String prefix, boolean missing) {

    /** No content of a site's own begins with it, since its root holds nothing but folders and files with set names. */
    private static final char MARK = '+';

    /** Returns the root of its files in the joined tree, ended by {@code /}. */
    public String root() {
        return MARK + name + "/";
    }

    /** Returns the id that an entry of it has in the joined content; the folder of a page is its prefix without the hyphen. */
    public String id(String own, boolean page) {
        return page && !prefix.isEmpty() ? prefix.substring(0, prefix.length() - 1) + "/" + own : prefix + own;
    }

    /** Returns the root in which a file of a joined tree lies: empty for the site's own, else ended by {@code /}. */
    public static String rootOf(String path) {
        return isForeign(path) ? path.substring(0, path.indexOf('/') + 1) : "";
    }

    /** Returns the path of a file of a joined tree within its own root. */
    public static String within(String path) {
        return path.substring(rootOf(path).length());
    }

    /** Tells whether a file of a joined tree is from elsewhere. */
    public static boolean isForeign(String path) {
        return !path.isEmpty() && path.charAt(0) == MARK && path.indexOf('/') > 0;
    }
}
