package org.periplus.inclusion;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.periplus.source.ContentTree;

/** The content of a source that is missing. */
record NoFiles() implements ContentTree {

    @Override
    public List<String> files() {
        return List.of();
    }

    @Override
    public boolean exists(String path) {
        return false;
    }

    @Override
    public long size(String path) {
        throw missing(path);
    }

    @Override
    public byte[] read(String path) {
        throw missing(path);
    }

    private static UncheckedIOException missing(String path) {
        return new UncheckedIOException(new NoSuchFileException(path));
    }
}
