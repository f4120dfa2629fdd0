package org.periplus.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.periplus.change.Change;
import org.periplus.change.Comparison;
import org.periplus.model.Atlas;
import org.periplus.schema.Shapes;

/**
 * Reads the past of the content along the line of first parents: what each step changed, and the last change of every file.
 *
 * <p>Stateless; safe for use by several threads. A repository that cannot be read, wholly or in part, is never a failure: what
 * is missing is said in {@link History#gaps()}.
 */
public final class Historian {

    private final BiFunction<Atlas, Atlas, List<Change>> comparison;
    private final Shapes shapes;

    /** Makes one that compares states in the words of the domain. */
    public Historian() {
        this(new Shapes());
    }

    private Historian(Shapes shapes) {
        this(guarded(new Comparison(shapes)::of, Historian.class.desiredAssertionStatus()), shapes);
    }

    /**
     * A comparison that fails is a fault of this program: a build gets over it, but where assertions are on, as in tests, it fails.
     *
     * @param isStrict whether they are on
     */
    static BiFunction<Atlas, Atlas, List<Change>> guarded(
            BiFunction<Atlas, Atlas, List<Change>> comparison, boolean isStrict) {
        return (before, after) -> {
            try {
                return comparison.apply(before, after);
            } catch (RuntimeException fault) {
                if (isStrict) {
                    throw new AssertionError("a step cannot be told", fault);
                }
                throw fault;
            }
        };
    }

    Historian(BiFunction<Atlas, Atlas, List<Change>> comparison) {
        this(comparison, new Shapes());
    }

    private Historian(BiFunction<Atlas, Atlas, List<Change>> comparison, Shapes shapes) {
        this.comparison = comparison;
        this.shapes = shapes;
    }

    /**
     * Returns words that are others once something was committed or tagged, or another commit was taken out; read from a few small files.
     * Nothing where that cannot be told so.
     *
     * @param source the content folder
     */
    public static Optional<String> standing(Path source) {
        return Whereabouts.of(source).map(Whereabouts::text);
    }

    /** Returns what is known; files that no commit here changed have no last change. */
    public History read(HistoryRequest request) {
        try {
            Optional<Whereabouts> now = Whereabouts.of(request.source());
            Optional<History> known = now.flatMap(one -> KnownPast.of(request, one));
            if (known.isPresent()) {
                request.recall().accept(Recall.WHOLE);
                return known.get();
            }
            try (ReadAhead ahead = ReadAhead.of(request, now)) {
                return opened(request, ahead);
            }
        } catch (IOException | RuntimeException failure) {
            return History.unknown(Gap.UNREADABLE);
        }
    }

    private History opened(HistoryRequest request, ReadAhead ahead) throws IOException {
        Optional<OpenRepository> found = OpenRepository.of(request.source());
        if (found.isEmpty()) {
            return History.unknown(Gap.NO_REPOSITORY);
        }
        try (OpenRepository repository = found.get()) {
            return read(repository, request, ahead);
        }
    }

    private History read(OpenRepository repository, HistoryRequest request, ReadAhead ahead) throws IOException {
        Optional<Gap> obstacle = repository.obstacle();
        if (obstacle.isPresent()) {
            return History.unknown(obstacle.get());
        }
        ObjectId head = repository.git().resolve(request.at().orElse(Constants.HEAD) + "^{commit}");
        if (head == null) {
            ObjectId named = repository.git().resolve(Constants.HEAD);
            return named == null ? History.unknown(Gap.NO_COMMIT) : broken(named);
        }
        try (ObjectReader reader = repository.git().newObjectReader()) {
            return new PastReader(repository, reader, request, ahead, comparison).read(head, shapes);
        } catch (IOException | RuntimeException failure) {
            return broken(head);
        }
    }

    private static History broken(ObjectId head) {
        return new History(Map.of(), List.of(Gap.BROKEN), Optional.of(head.name()));
    }
}
