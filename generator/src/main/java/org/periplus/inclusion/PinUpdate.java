package org.periplus.inclusion;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.decode.Decoder;
import org.periplus.history.remote.RemoteFailure;
import org.periplus.history.remote.RepositoryCopy;
import org.periplus.model.Atlas;
import org.periplus.source.ContentTree;
import org.periplus.source.JoinedTree;

/**
 * Looks at what included repositories hold now. It fetches into the cache and writes nothing else. Stateless; safe for use by several
 * threads.
 */
public final class PinUpdate {

    private PinUpdate() {}

    /**
     * How the pin of one source moves.
     *
     * @param source the source
     * @param old where it is pinned; empty if it is not yet
     * @param now where it would be pinned; empty if that cannot be told
     * @param commits how many commits lie between; empty if that cannot be told
     * @param before the content at the old pin, if it is known
     * @param after the content at the new pin
     * @param failure why it cannot be told, in a sentence that goes on behind "the repository"; empty if it can
     */
    public record Move(
            IncludedSource source,
            Optional<Pin> old,
            Optional<Pin> now,
            Optional<Integer> commits,
            Optional<Atlas> before,
            Optional<Atlas> after,
            String failure) {

        /** Tells whether the pin is not where it was. */
        public boolean isMoved() {
            return now.isPresent() && !now.equals(old);
        }
    }

    /** Returns how the pin of a source moves. */
    public static Move of(IncludedSource source, Lock lock, Path cache) {
        Optional<Pin> old = lock.of(source)
                .or(() -> lock.pins().stream()
                        .filter(pin ->
                                pin.git().equals(source.place()) && pin.path().equals(source.path()))
                        .findFirst());
        RepositoryCopy copy = new RepositoryCopy(cache, source.git().orElseThrow());
        try {
            String commit = copy.fetch(source.ref());
            ContentTree tree = copy.tree(commit, source.path());
            if (tree.files().isEmpty()) {
                return failed(source, old, "has no content in \"" + source.path() + "\" at " + commit.substring(0, 8));
            }
            Pin now = new Pin(source.place(), source.ref(), source.path(), commit, ContentHash.of(tree));
            Optional<Atlas> before = old.filter(pin -> !pin.commit().equals(commit) && copy.has(pin.commit()))
                    .map(pin -> atlas(copy.tree(pin.commit(), source.path())));
            return new Move(
                    source,
                    old,
                    Optional.of(now),
                    old.flatMap(pin -> copy.between(pin.commit(), commit)),
                    before,
                    Optional.of(atlas(tree)),
                    "");
        } catch (RemoteFailure failed) {
            return failed(source, old, failed.words());
        } catch (UncheckedIOException damaged) {
            return failed(source, old, "cannot be read from the cache; remove the folder sources of the cache");
        }
    }

    private static Move failed(IncludedSource source, Optional<Pin> old, String why) {
        return new Move(source, old, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), why);
    }

    private static Atlas atlas(ContentTree tree) {
        return new Decoder().decode(new JoinedTree(tree, Map.of())).atlas();
    }

    /** Returns the lock with the moves that can be told; pins that no source has any more are left out. */
    public static Lock moved(Lock lock, List<IncludedSource> sources, List<Move> moves) {
        List<Pin> pins = new ArrayList<>();
        for (IncludedSource source : sources) {
            moves.stream()
                    .filter(move -> move.source().equals(source))
                    .findFirst()
                    .flatMap(Move::now)
                    .or(() -> lock.of(source))
                    .filter(pin -> !pins.contains(pin))
                    .ifPresent(pins::add);
        }
        return new Lock(pins, Optional.empty());
    }
}
