package org.periplus.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** What a repository calls its commits, for messages and editions. Stateless; safe for use by several threads. */
public final class NamedCommits {

    private NamedCommits() {}

    /** Returns the names of tags and branches of the repository that holds {@code source}, sorted; none if it cannot be read. */
    public static List<String> names(Path source) {
        try (Repository repository = open(source)) {
            TreeSet<String> names = new TreeSet<>();
            for (String prefix : List.of(Constants.R_TAGS, Constants.R_HEADS, Constants.R_REMOTES)) {
                for (Ref ref : repository.getRefDatabase().getRefsByPrefix(prefix)) {
                    names.add(ref.getName().substring(prefix.length()));
                }
            }
            return List.copyOf(names);
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
    }

    /** Tells whether the repository that holds {@code source} is a shallow clone; not if it cannot be read. */
    public static boolean isShallow(Path source) {
        try (Repository repository = open(source)) {
            return !repository.getObjectDatabase().getShallowCommits().isEmpty();
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    /**
     * Returns the day of a commit in the zone of its author.
     *
     * @param hash its full id in hexadecimal
     * @return nothing if it cannot be read
     */
    public static Optional<LocalDate> day(Path source, String hash) {
        try (Repository repository = open(source);
                RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(ObjectId.fromString(hash));
            PersonIdent author = commit.getAuthorIdent();
            return Optional.of(LocalDate.ofInstant(commit.getCommitterIdent().getWhenAsInstant(), author.getZoneId()));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Repository open(Path source) throws IOException {
        OwnSystem.use();
        RepositoryBuilder builder = new RepositoryBuilder();
        builder.findGitDir(source.toAbsolutePath().toFile());
        if (builder.getGitDir() == null) {
            throw new IOException("no repository");
        }
        return builder.setMustExist(true).build();
    }
}
