package org.periplus.history;

import java.nio.file.Path;
import org.eclipse.jgit.util.FS;

/**
 * Lets JGit measure how finely the disk of temporary folders tells time, before a test makes one: it does so once, with files of its own in the
 * folder that it is asked for first, and a folder that is being deleted meanwhile cannot be.
 */
public final class QuietDisk {

    private QuietDisk() {}

    /** Returns when it is measured. */
    public static void measured() {
        OwnSystem.use();
        FS.getFileStoreAttributes(Path.of(System.getProperty("java.io.tmpdir")));
    }
}
