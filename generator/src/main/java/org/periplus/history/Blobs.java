package org.periplus.history;

import java.io.IOException;
import org.eclipse.jgit.lib.ObjectId;

/** Where the bytes of files are found by the names of their objects. */
interface Blobs {

    /** Returns the size in bytes. */
    long size(ObjectId blob) throws IOException;

    /** Returns the bytes. */
    byte[] read(ObjectId blob) throws IOException;
}
