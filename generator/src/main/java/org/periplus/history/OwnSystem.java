package org.periplus.history;

import java.io.File;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What JGit sees of the machine: no settings of system or user. Otherwise it would run {@code git} to find the system's, let the
 * user's change what is read, and leave measurements in the home folder.
 */
public final class OwnSystem extends SystemReader.Delegate {

    /** How much of a pack is read at once. */
    private static final int WINDOW = 32 << 10;

    /** How much of packs is kept in memory while a repository is open: a past is read from end to end, and then its files. */
    private static final long WINDOWS = 48L << 20;

    private static final int BASES = 24 << 20;

    /** What JGit itself takes for granted while it knows nothing better. */
    private static final Duration DISK_CLOCK = Duration.ofSeconds(2);

    private OwnSystem(SystemReader machine) {
        super(machine);
    }

    /** Makes JGit see the machine so. JGit keeps that once for a class loader; doing it again changes nothing. */
    public static synchronized void use() {
        if (!(SystemReader.getInstance() instanceof OwnSystem)) {
            FS.FileStoreAttributes.setBackground(true);
            SystemReader.setInstance(new OwnSystem(SystemReader.getInstance()));
            WindowCacheConfig windows = new WindowCacheConfig();
            windows.setPackedGitWindowSize(WINDOW);
            windows.setPackedGitLimit(WINDOWS);
            windows.setDeltaBaseCacheLimit(BASES);
            windows.install();
        }
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    /**
     * Settings that are always empty and never written, but for how exactly disks tell time. Where that is not known, JGit measures it for
     * seconds with files of its own within the repository, in a thread that goes on after the build; and nothing here depends on it.
     */
    private static final class NoSettings extends FileBasedConfig {

        NoSettings(Config parent, FS files) {
            super(parent, new File("none"), files);
        }

        @Override
        public long getTimeUnit(String section, @Nullable String part, String name, long usual, TimeUnit unit) {
            boolean resolution = section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
                    && name.equals(ConfigConstants.CONFIG_KEY_TIMESTAMP_RESOLUTION);
            return resolution ? unit.convert(DISK_CLOCK) : usual;
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
