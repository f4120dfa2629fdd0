package org.periplus.edit;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.periplus.source.ContentTree;

/**
 * A tree of one file that is not written yet.
 *
 * @param path its path
 * @param text what it holds
 */
record OneFile(String path, String text) implements ContentTree {

    @Override
    public List<String> files() {
        return List.of(path);
    }

    @Override
    public boolean exists(String other) {
        return path.equals(other);
    }

    @Override
    public long size(String other) {
        return read(other).length;
    }

    @Override
    public byte[] read(String other) {
        if (!exists(other)) {
            throw new UncheckedIOException(new NoSuchFileException(other));
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
