package org.periplus.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.periplus.source.ContentTree;

/** Files by the names of their objects, read when they are asked for. As safe for several threads as where their bytes come from. */
final class StoredTree implements ContentTree {

    private final NavigableMap<String, ObjectId> files;
    private final Blobs blobs;

    StoredTree(Map<String, ObjectId> files, Blobs blobs) {
        this.files = new TreeMap<>(files);
        this.blobs = blobs;
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
        try {
            return blobs.size(blob(path));
        } catch (IOException | RuntimeException damaged) {
            throw unreadable(path, damaged);
        }
    }

    @Override
    public byte[] read(String path) {
        try {
            return blobs.read(blob(path));
        } catch (IOException | RuntimeException damaged) {
            throw unreadable(path, damaged);
        }
    }

    private ObjectId blob(String path) throws IOException {
        ObjectId blob = files.get(path);
        if (blob == null) {
            throw new NoSuchFileException(path);
        }
        return blob;
    }

    private static UncheckedIOException unreadable(String path, Exception damaged) {
        return new UncheckedIOException(new IOException(path, damaged));
    }
}
