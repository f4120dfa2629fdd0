package org.periplus.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.periplus.SiteRequest;
import org.periplus.UnknownRevisionException;
import org.periplus.diagnostic.Nearest;
import org.periplus.history.Archive;
import org.periplus.history.NamedCommits;
import org.periplus.review.Side;
import org.periplus.source.ContentTree;
import org.periplus.source.FolderTree;
import org.periplus.source.KeptTree;

/**
 * One state of the content: the files as they are, or as they were at a commit.
 *
 * @param side how it was asked for
 * @param tree its files
 */
public record StateOfContent(Side side, ContentTree tree) {

    /** Returns the state that a request is for. */
    public static StateOfContent of(SiteRequest request) {
        return of(request, request.standpoint().revision().orElse(Side.WORK_TREE));
    }

    /**
     * Returns a state of the content of a request.
     *
     * @param asked a revision, or {@value Side#WORK_TREE}
     * @throws UnknownRevisionException if there is no such commit
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static StateOfContent of(SiteRequest request, String asked) {
        if (asked.equals(Side.WORK_TREE)) {
            return new StateOfContent(
                    new Side(asked, Optional.empty()), new FolderTree(request.source(), Optional.of(request.output())));
        }
        try (Archive archive = Archive.open(request.source()).orElseThrow(() -> unknown(asked))) {
            String hash = archive.commit(asked).orElseThrow(() -> unknown(asked, request.source()));
            return new StateOfContent(new Side(asked, Optional.of(hash)), new KeptTree(archive.tree(hash)));
        }
    }

    private static UnknownRevisionException unknown(String asked) {
        return new UnknownRevisionException(
                "The content is in no git repository that can be read, so there is no state \"" + asked + "\" of it");
    }

    private static UnknownRevisionException unknown(String asked, Path source) {
        List<String> names = NamedCommits.names(source);
        String otherwise = names.isEmpty()
                ? "there are no tags and branches yet"
                : "tags and branches are " + String.join(", ", names.subList(0, Math.min(10, names.size())))
                        + (names.size() > 10 ? " and others" : "");
        return new UnknownRevisionException(
                "There is no revision \"" + asked + "\"; " + Nearest.hint(asked, names, otherwise));
    }
}
