package org.periplus.source;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.periplus.diagnostic.Diagnostic;

/** A tree whose files are all held in memory: it outlives where they were read from, or they were never anywhere else. Immutable. */
public final class KeptTree implements ContentTree {

    private final NavigableMap<String, byte[]> files = new TreeMap<>();
    private final List<Diagnostic> findings;

    /**
     * Reads all files of a tree.
     *
     * @throws UncheckedIOException if one cannot be read
     */
    public KeptTree(ContentTree tree) {
        tree.files().forEach(file -> files.put(file, tree.read(file)));
        this.findings = List.copyOf(tree.findings());
    }

    /** Takes the files by their paths; their bytes are not to be changed from now on. */
    public KeptTree(Map<String, byte[]> files) {
        this.files.putAll(files);
        this.findings = List.of();
    }

    @Override
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    @Override
    public boolean exists(String path) {
        return files.containsKey(path);
    }

    @Override
    public long size(String path) {
        return held(path).length;
    }

    @Override
    public byte[] read(String path) {
        return held(path).clone();
    }

    @Override
    public List<Diagnostic> findings() {
        return findings;
    }

    private byte[] held(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new UncheckedIOException(new NoSuchFileException(path));
        }
        return bytes;
    }
}
