package org.periplus.inclusion;

import java.util.Optional;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.history.remote.GitAddress;

/**
 * One entry of {@code include:} that can be followed: a folder, or a repository.
 *
 * @param name a short name of its own, as in {@link org.periplus.source.Mount}
 * @param span where the entry is written
 * @param folder the folder as it is written; empty for a repository
 * @param git the address of the repository; empty for a folder
 * @param ref its branch, tag or commit; empty for what it shows first
 * @param path the folder within, without slashes at its ends; possibly empty
 * @param prefix what stands before its ids: empty, or ended by a hyphen
 */
public record IncludedSource(
        String name,
        SourceSpan span,
        Optional<String> folder,
        Optional<GitAddress> git,
        Optional<String> ref,
        String path,
        String prefix) {

    /** Returns where it is from, as it is written. */
    public String place() {
        return folder.or(() -> git.map(GitAddress::written)).orElse("");
    }

    /** Returns what stands before the paths of its files in messages: for a folder, the way to it from the content folder. */
    public String shownRoot() {
        String within = path.isEmpty() ? "" : path + "/";
        return folder.map(way -> way.replaceAll("/+$", "") + "/" + within)
                .orElseGet(
                        () -> name + " (" + place() + ref.map(one -> " " + one).orElse("") + "):" + within);
    }
}
