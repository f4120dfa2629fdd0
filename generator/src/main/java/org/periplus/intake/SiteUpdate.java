package org.periplus.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.SiteRequest;
import org.periplus.UnknownEntityException;
import org.periplus.change.Change;
import org.periplus.change.Comparison;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Nearest;
import org.periplus.inclusion.IncludeList;
import org.periplus.inclusion.IncludedSource;
import org.periplus.inclusion.Lock;
import org.periplus.inclusion.Pin;
import org.periplus.inclusion.PinUpdate;
import org.periplus.inclusion.PinUpdate.Move;
import org.periplus.reading.SiteSettings;
import org.periplus.render.Theme;
import org.periplus.source.ContentLayout;
import org.periplus.source.ContentTree;
import org.periplus.source.FolderTree;
import org.periplus.telling.Teller;

/**
 * Moves the pins of included repositories to what these hold now.
 *
 * @param diagnostics what is wrong with {@code include:}
 * @param told what was found, a sentence or an indented line each
 * @param failures what could not be looked at, in sentences
 * @param moved how many pins move
 */
public record SiteUpdate(List<Diagnostic> diagnostics, List<String> told, List<String> failures, int moved) {

    /** So many changes of the content are told of a source; of others how many there are. */
    private static final int CHANGES = 5;

    /** Takes copies of the lists. */
    public SiteUpdate {
        diagnostics = List.copyOf(diagnostics);
        told = List.copyOf(told);
        failures = List.copyOf(failures);
    }

    /**
     * Looks at the repositories, and writes the lock unless it is only to be told.
     *
     * @param request the content, and the cache to fetch to
     * @param names the sources to look at, by their prefixes or names; all if empty
     * @param onlyTell whether the lock stays as it is
     * @throws IOException if the lock cannot be written, or there is no cache
     * @throws UnknownEntityException if no source has one of the names
     */
    public static SiteUpdate of(SiteRequest request, List<String> names, boolean onlyTell) throws IOException {
        Path cache = request.cache().orElseThrow(() -> new IOException("there is no cache folder; set HOME"));
        ContentTree own = new FolderTree(request.source(), Optional.of(request.output()));
        IncludeList list = IncludeList.of(own, request.source());
        List<IncludedSource> all = list.sources().stream()
                .filter(source -> source.git().isPresent())
                .toList();
        names.forEach(name -> known(name, list.sources()));
        Lock lock = Lock.of(own);
        List<Move> moves = all.stream()
                .filter(source -> names.isEmpty() || names.contains(source.name()))
                .map(source -> PinUpdate.of(source, lock, cache))
                .toList();
        Lock after = PinUpdate.moved(lock, all, moves);
        if (!onlyTell && (lock.damage().isPresent() || !after.pins().equals(lock.pins()))) {
            write(request.source().resolve(ContentLayout.LOCK_FILE), after.text());
        }
        return told(request, list, moves);
    }

    private static void known(String name, List<IncludedSource> sources) {
        List<String> names = sources.stream().map(IncludedSource::name).toList();
        if (!names.contains(name)) {
            throw new UnknownEntityException("Nothing called \"" + name + "\" is included; "
                    + Nearest.hint(name, names, "the sources are: " + String.join(", ", names)));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".periplus", ".lock");
        try {
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static SiteUpdate told(SiteRequest request, IncludeList list, List<Move> moves) {
        Teller teller = new Teller(
                Theme.load(request.themes(), SiteSettings.BUILT_IN.get(0), "en").words());
        List<String> told = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Move move : moves) {
            if (!move.failure().isEmpty()) {
                failures.add(move.source().name() + ": the repository " + move.failure());
            } else {
                told.add(line(move));
                told.addAll(changes(move, teller));
            }
        }
        int moved = (int) moves.stream().filter(Move::isMoved).count();
        return new SiteUpdate(list.diagnostics(), told, failures, moved);
    }

    private static String line(Move move) {
        String now = move.now().map(Pin::brief).orElse("");
        String name = move.source().name() + ": ";
        if (move.old().isEmpty()) {
            return name + "pinned at " + now + named(move);
        }
        if (!move.isMoved()) {
            return name + "nothing new, still " + now + named(move);
        }
        String count = move.commits()
                .map(n -> ", " + n + (n == 1 ? " commit" : " commits"))
                .orElse("");
        Optional<String> from =
                move.old().flatMap(Pin::ref).filter(ref -> !move.source().ref().equals(Optional.of(ref)));
        return name + from.map(ref -> ref + ", ").orElse("")
                + move.old().map(Pin::brief).orElse("") + " -> " + now + named(move) + count;
    }

    private static String named(Move move) {
        return move.source().ref().map(ref -> " (" + ref + ")").orElse("");
    }

    private static List<String> changes(Move move, Teller teller) {
        if (move.before().isEmpty() || move.after().isEmpty()) {
            return List.of();
        }
        List<Change> changes =
                new Comparison().of(move.before().get(), move.after().get());
        List<String> lines = new ArrayList<>();
        changes.stream()
                .limit(CHANGES)
                .forEach(change -> lines.add("  " + teller.full(change).text()));
        if (changes.size() > CHANGES) {
            lines.add("  and " + (changes.size() - CHANGES) + " more");
        }
        return lines;
    }
}
