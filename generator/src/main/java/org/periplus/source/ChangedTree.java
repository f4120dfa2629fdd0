package org.periplus.source;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.periplus.diagnostic.Diagnostic;

/** A tree of which some files are others, new or gone. As safe for use by several threads as the tree before the changes. */
public class ChangedTree implements ContentTree {

    private final ContentTree before;
    private final Map<String, byte[]> changed;
    private final TreeSet<String> files;

    /**
     * Takes a tree and its changes.
     *
     * @param changed what files hold now, by their paths; the bytes are not to be changed from now on
     * @param gone paths at which there is no file any more, unless {@code changed} has one
     */
    public ChangedTree(ContentTree before, Map<String, byte[]> changed, Collection<String> gone) {
        this.before = before;
        this.changed = new TreeMap<>(changed);
        this.files = new TreeSet<>(before.files());
        gone.forEach(files::remove);
        files.addAll(changed.keySet());
    }

    @Override
    public final List<String> files() {
        return List.copyOf(files);
    }

    @Override
    public final boolean exists(String path) {
        return files.contains(path);
    }

    @Override
    public final long size(String path) {
        byte[] bytes = changed.get(path);
        return bytes == null ? holder(path).size(path) : bytes.length;
    }

    @Override
    public final byte[] read(String path) {
        byte[] bytes = changed.get(path);
        return bytes == null ? holder(path).read(path) : bytes.clone();
    }

    @Override
    public final List<Diagnostic> findings() {
        return before.findings();
    }

    private ContentTree holder(String path) {
        if (!exists(path)) {
            throw new UncheckedIOException(new NoSuchFileException(path));
        }
        return before;
    }
}
