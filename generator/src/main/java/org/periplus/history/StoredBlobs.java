package org.periplus.history;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/** The files of a repository. For use by one thread. */
final class StoredBlobs implements Blobs {

    /** Content has no greater files. */
    private static final int LIMIT = 64 << 20;

    private final ObjectReader reader;
    private ObjectId lastId = ObjectId.zeroId();
    private Optional<ObjectLoader> last = Optional.empty();
    private boolean missing;

    StoredBlobs(ObjectReader reader) {
        this.reader = reader;
    }

    /** Tells whether a file was asked for that the repository should hold and does not. */
    boolean isMissing() {
        return missing;
    }

    /** Who asks for the size of a file reads it next. */
    private ObjectLoader opened(ObjectId blob) throws IOException {
        if (last.isEmpty() || !blob.equals(lastId)) {
            last = Optional.of(reader.open(blob, Constants.OBJ_BLOB));
            lastId = blob.copy();
        }
        return last.orElseThrow();
    }

    @Override
    public long size(ObjectId blob) throws IOException {
        try {
            return opened(blob).getSize();
        } catch (MissingObjectException gone) {
            missing = true;
            throw gone;
        }
    }

    @Override
    public byte[] read(ObjectId blob) throws IOException {
        try {
            return opened(blob).getCachedBytes(LIMIT);
        } catch (LargeObjectException large) {
            throw new IOException("too large", large);
        } catch (MissingObjectException gone) {
            missing = true;
            throw gone;
        }
    }
}
