package org.periplus.publish;

import java.util.Arrays;

/**
 * One file of the published site.
 *
 * @param path from the site's root, parts joined by {@code /}; relative, without {@code .} and {@code ..}
 * @param bytes the whole content; not copied, and never changed by anybody after this
 */
@SuppressWarnings("ArrayRecordComponent") // equality of the content is defined below
public record SiteFile(String path, byte[] bytes) {

    /** Checks the path; throws {@link IllegalArgumentException} if it could leave the site's folder. */
    public SiteFile {
        if (path.isEmpty() || path.startsWith("/") || path.contains("\\") || path.contains("\0")) {
            throw new IllegalArgumentException("not a path within the site: " + path);
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw new IllegalArgumentException("not a path within the site: " + path);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteFile file && path.equals(file.path) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
