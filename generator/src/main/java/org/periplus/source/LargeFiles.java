package org.periplus.source;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files that git LFS keeps elsewhere: in their places lie small texts that point to them. Stateless; safe for use by several threads. */
public final class LargeFiles {

    private static final int LARGEST_POINTER = 300;
    private static final String BEGINNING = "version https://git-lfs.github.com/spec/";

    private LargeFiles() {}

    /** Returns the files of a tree that are mere pointers, in their order; one that cannot be read is none. */
    public static List<String> pointers(ContentTree tree) {
        return tree.files().stream().filter(file -> isPointer(tree, file)).toList();
    }

    private static boolean isPointer(ContentTree tree, String file) {
        try {
            return tree.size(file) <= LARGEST_POINTER
                    && new String(tree.read(file), StandardCharsets.ISO_8859_1).startsWith(BEGINNING);
        } catch (UncheckedIOException unreadable) {
            return false;
        }
    }
}
