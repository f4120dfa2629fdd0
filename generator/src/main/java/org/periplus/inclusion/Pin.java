package org.periplus.inclusion;

import java.util.Optional;
import org.periplus.history.remote.GitAddress;

/**
 * The commit at which a repository is included.
 *
 * @param git its address as it is written in {@code include:}
 * @param ref the branch, tag or commit that was asked for; empty for what it shows first
 * @param path the folder within; possibly empty
 * @param commit the full id of the commit
 * @param content the hash of the content at that commit, see {@link ContentHash}
 */
public record Pin(String git, Optional<String> ref, String path, String commit, String content)
        implements Comparable<Pin> {

    /** Tells whether this is the pin of a source. */
    boolean isOf(IncludedSource source) {
        return source.git().map(GitAddress::written).equals(Optional.of(git))
                && source.ref().equals(ref)
                && source.path().equals(path);
    }

    /** Returns the first letters of the commit. */
    public String brief() {
        return commit.substring(0, Math.min(8, commit.length()));
    }

    /** Orders by address, path and name. */
    @Override
    public int compareTo(Pin other) {
        int byGit = git.compareTo(other.git);
        int byPath = byGit != 0 ? byGit : path.compareTo(other.path);
        return byPath != 0 ? byPath : ref.orElse("").compareTo(other.ref.orElse(""));
    }
}
