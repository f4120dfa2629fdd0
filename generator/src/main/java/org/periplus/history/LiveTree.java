package org.periplus.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.periplus.source.ContentTree;
import org.periplus.source.ParsedFile;

/**
 * The files of a state that is being changed: as they are, but for some. For use by one thread.
 *
 * @param base the files and their blobs
 * @param others those that are otherwise; zero for those that are not there
 * @param blobs where their bytes are
 */
record LiveTree(Map<String, ObjectId> base, Map<String, ObjectId> others, Blobs blobs) implements ContentTree {

    @Override
    public List<String> files() {
        return base.keySet().stream().filter(this::exists).toList();
    }

    @Override
    public boolean exists(String path) {
        return !blob(path).equals(ObjectId.zeroId());
    }

    @Override
    public long size(String path) {
        try {
            return blobs.size(present(path));
        } catch (IOException | RuntimeException damaged) {
            throw new UncheckedIOException(new IOException(path, damaged));
        }
    }

    @Override
    public byte[] read(String path) {
        try {
            return blobs.read(present(path));
        } catch (IOException | RuntimeException damaged) {
            throw new UncheckedIOException(new IOException(path, damaged));
        }
    }

    @Override
    public Optional<ParsedFile> parsed(String path) {
        return exists(path) ? blobs.parsed(path, blob(path)) : Optional.empty();
    }

    private ObjectId present(String path) throws IOException {
        if (!exists(path)) {
            throw new NoSuchFileException(path);
        }
        return blob(path);
    }

    private ObjectId blob(String path) {
        ObjectId other = others.get(path);
        return other != null ? other : base.getOrDefault(path, ObjectId.zeroId());
    }
}
