package org.periplus.history;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.periplus.source.ParsedFile;

/** Where the bytes of files are found by the names of their objects. */
interface Blobs {

    /** Returns the size in bytes. */
    long size(ObjectId blob) throws IOException;

    /** Returns the bytes. */
    byte[] read(ObjectId blob) throws IOException;

    /** Returns what a file of YAML or Markdown gave when it was read before, if that is known. */
    default Optional<ParsedFile> parsed(String path, ObjectId blob) {
        return Optional.empty();
    }
}
