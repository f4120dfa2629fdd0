package org.periplus.render;

/**
 * A file of a theme that is published.
 *
 * @param path its path within its theme, such as {@code assets/icon.svg}
 * @param file how messages call it
 * @param bytes its content; never changed by anybody
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ThemeAsset(String path, String file, byte[] bytes) {

    /** Returns the last part of the path, by which style sheets and pages ask for it. */
    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
