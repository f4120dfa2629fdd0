package org.periplus.history;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.periplus.source.DocumentReader;
import org.periplus.source.ParsedFile;

/** The files of a repository, of which those of the step at hand were read ahead, and some that steps need again and again are kept. For use by one thread. */
final class ReadBlobs implements Blobs {

    /** So many files are kept, such as the settings of the site and journeys that others extend. */
    private static final int KEPT = 64;

    /** Greater ones are not. */
    private static final long GREATEST = 64 << 10;

    private final StoredBlobs stored;
    private StepsAhead.Ahead step = StepsAhead.Ahead.NONE;
    private final Map<File, ParsedFile> kept = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<File, ParsedFile> eldest) {
            return size() > KEPT;
        }
    };

    /** Some bytes at some place. */
    private record File(String path, ObjectId blob) {

        /** Tells whether both are the same; written out, for a generated one takes long to be made. */
        @Override
        public boolean equals(Object other) {
            return other instanceof File that && blob.equals((AnyObjectId) that.blob) && path.equals(that.path);
        }

        @Override
        public int hashCode() {
            return 31 * path.hashCode() + blob.hashCode();
        }
    }

    ReadBlobs(StoredBlobs stored) {
        this.stored = stored;
    }

    /** Takes the files that were read for a step, in the place of those for the one before. */
    void take(StepsAhead.Ahead next) {
        step = next;
    }

    @Override
    public long size(ObjectId blob) throws IOException {
        return stored.size(blob);
    }

    @Override
    public byte[] read(ObjectId blob) throws IOException {
        return stored.read(blob);
    }

    @Override
    public Optional<ParsedFile> parsed(String path, ObjectId blob) {
        if (!DocumentReader.isDocument(path)) {
            return Optional.empty();
        }
        FutureTask<ParsedFile> ahead = step.files().get(path);
        if (ahead != null && blob.equals(step.changed().get(path))) {
            return done(ahead);
        }
        File file = new File(path, blob);
        ParsedFile known = kept.get(file);
        return known != null ? Optional.of(known) : read(file);
    }

    private static Optional<ParsedFile> done(FutureTask<ParsedFile> ahead) {
        try {
            ahead.run();
            return Optional.of(ahead.get());
        } catch (ExecutionException failed) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<ParsedFile> read(File file) {
        try {
            if (stored.size(file.blob()) > GREATEST) {
                return Optional.empty();
            }
            ParsedFile parsed = ParsedFile.of(file.path(), stored.read(file.blob()));
            kept.put(file, parsed);
            return Optional.of(parsed);
        } catch (IOException | RuntimeException missing) {
            return Optional.empty();
        }
    }
}
