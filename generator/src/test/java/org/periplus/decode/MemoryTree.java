package org.periplus.decode;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.periplus.source.ContentTree;

/** A tree that is written in the test. */
public final class MemoryTree implements ContentTree {

    private final NavigableMap<String, byte[]> files = new TreeMap<>();

    /** Takes the files by path. */
    public MemoryTree(Map<String, byte[]> files) {
        this.files.putAll(files);
    }

    /** Takes paths and texts by turns. */
    public static MemoryTree of(String... pathsAndTexts) {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new MemoryTree(files);
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
        return read(path).length;
    }

    @Override
    public byte[] read(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new UncheckedIOException(new NoSuchFileException(path));
        }
        return bytes.clone();
    }
}
