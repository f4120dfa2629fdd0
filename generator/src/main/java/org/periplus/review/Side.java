package org.periplus.review;

import java.util.Optional;

/**
 * One of two states that are compared.
 *
 * @param asked how it was asked for: a tag, a branch, the beginning of a commit, or {@value #WORK_TREE}
 * @param commit the commit's full id in hexadecimal; empty for the work tree
 */
public record Side(String asked, Optional<String> commit) {

    /** How the files as they are now are asked for. */
    public static final String WORK_TREE = "WORKTREE";

    private static final int SHORT_HASH = 7;

    /** Returns the state in words: {@code v1.0 (1a2b3c4)}, or {@code the work tree}. */
    public String words() {
        if (commit.isEmpty()) {
            return asked.equals(WORK_TREE) ? "the work tree" : asked;
        }
        String hash = commit.get().substring(0, Math.min(SHORT_HASH, commit.get().length()));
        return commit.get().startsWith(asked) ? hash : asked + " (" + hash + ")";
    }
}
