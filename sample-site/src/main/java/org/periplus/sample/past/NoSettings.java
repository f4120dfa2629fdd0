package org.periplus.sample.past;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** What JGit sees of the machine: no settings of system or user, which could change the hashes. */
final class NoSettings extends SystemReader.Delegate {

    NoSettings(SystemReader machine) {
        super(machine);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS files) {
        return new Empty(parent, files);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS files) {
        return new Empty(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS files) {
        return new Empty(parent, files);
    }

    /** Settings that are always empty and never written. */
    private static final class Empty extends FileBasedConfig {

        Empty(Config parent, FS files) {
            super(parent, new File("none"), files);
        }

        @Override
        public void load() {
            // there is nothing to read
        }

        @Override
        public void save() {
            // and nothing to keep
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
