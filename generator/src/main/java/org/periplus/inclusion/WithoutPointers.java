package org.periplus.inclusion;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.source.ContentTree;

/** A tree without the files that are mere pointers of git LFS: what they stand for is kept elsewhere and is not fetched. */
final class WithoutPointers implements ContentTree {

    private static final int LARGEST = 300;
    private static final String BEGINNING = "version https://git-lfs.github.com/spec/";

    private final ContentTree whole;
    private final TreeSet<String> pointers = new TreeSet<>();

    WithoutPointers(ContentTree whole) {
        this.whole = whole;
        for (String file : whole.files()) {
            if (isPointer(file)) {
                pointers.add(file);
            }
        }
    }

    /** A file that cannot be read is told where it is read as content. */
    private boolean isPointer(String file) {
        try {
            return whole.size(file) <= LARGEST
                    && new String(whole.read(file), StandardCharsets.ISO_8859_1).startsWith(BEGINNING);
        } catch (UncheckedIOException unreadable) {
            return false;
        }
    }

    List<String> pointers() {
        return List.copyOf(pointers);
    }

    @Override
    public List<String> files() {
        return whole.files().stream().filter(file -> !pointers.contains(file)).toList();
    }

    @Override
    public boolean exists(String path) {
        return whole.exists(path) && !pointers.contains(path);
    }

    @Override
    public long size(String path) {
        return whole.size(path);
    }

    @Override
    public byte[] read(String path) {
        return whole.read(path);
    }

    @Override
    public List<Diagnostic> findings() {
        return whole.findings();
    }
}
