package org.periplus.build;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import org.periplus.Standpoint;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.history.Gap;
import org.periplus.history.RepositoryState;
import org.periplus.kept.Fingerprint;
import org.periplus.kept.KeptBuild;
import org.periplus.kept.ProgramStamp;
import org.periplus.kept.Told;
import org.periplus.publish.Published;
import org.periplus.reading.IncludedState;
import org.periplus.source.FolderTree;

/**
 * The last build of an output folder, which need not be done again while all that it was made of is the same: the program, the request, the
 * content, the repository; and while nobody has touched the output. Where any of that cannot be told for sure, the site is built.
 */
public final class LastBuild {

    /** What a past may lack for good; whatever else is missing may be there the next time. */
    private static final List<Gap> SETTLED = List.of(Gap.LEFT_OUT, Gap.NO_REPOSITORY, Gap.NO_COMMIT, Gap.SHALLOW);

    private final Optional<KeptBuild> kept;
    private final String inputs;

    private LastBuild(Optional<KeptBuild> kept, String inputs) {
        this.kept = kept;
        this.inputs = inputs;
    }

    /**
     * Looks for the last build.
     *
     * @param form what is built of the request: the site, or one file
     */
    public static LastBuild of(SiteRequest request, String form) {
        Optional<String> inputs = request.cache().isEmpty() ? Optional.empty() : inputs(request, form);
        return new LastBuild(
                inputs.flatMap(known -> request.cache().map(cache -> KeptBuild.in(cache, request.output()))),
                inputs.orElse(""));
    }

    /** Returns what it told, if it need not be done again. */
    public Optional<SiteResult> result() {
        return kept.flatMap(build -> build.told(inputs)).map(LastBuild::result);
    }

    /** Keeps what a build told, and returns it. */
    public SiteResult keep(SiteResult result, List<Gap> gaps) {
        if (SETTLED.containsAll(gaps)) {
            result.published()
                    .ifPresent(published -> kept.ifPresent(build -> build.keep(inputs, told(result, published))));
        }
        return result;
    }

    private static SiteResult result(Told told) {
        return new SiteResult(
                told.diagnostics(),
                (file, line) -> Optional.ofNullable(told.lines().get(Told.place(file, line))),
                Optional.of(new Published(0, told.outputs(), 0)),
                told.notes(),
                told.pages(),
                told.files(),
                true);
    }

    private static Told told(SiteResult result, Published published) {
        Map<String, String> lines = new TreeMap<>();
        for (Diagnostic problem : result.diagnostics()) {
            String file = problem.span().file();
            int line = problem.span().line();
            result.excerpts().line(file, line).ifPresent(text -> lines.put(Told.place(file, line), text));
        }
        return new Told(
                result.diagnostics(),
                lines,
                result.notes(),
                result.pages(),
                published.written() + published.unchanged(),
                result.files());
    }

    private static Optional<String> inputs(SiteRequest request, String form) {
        try {
            Optional<String> program = ProgramStamp.packed(request.themes());
            Optional<SortedMap<String, byte[]>> repository = RepositoryState.of(request.source());
            if (program.isEmpty() || repository.isEmpty()) {
                return Optional.empty();
            }
            Fingerprint all = new Fingerprint().add("program", program.get()).add("form", form);
            add(all, request);
            repository.get().forEach(all::add);
            FolderTree tree = new FolderTree(request.source(), Optional.of(request.output()));
            tree.files().forEach(file -> all.add("content " + file, tree.read(file)));
            tree.findings().forEach(finding -> all.add("finding", finding.toString()));
            IncludedState.of(tree, request).forEach(all::add);
            return Optional.of(all.hex());
        } catch (UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static void add(Fingerprint all, SiteRequest request) {
        Standpoint from = request.standpoint();
        all.add("source", request.source().toAbsolutePath().toString())
                .add("day", from.asOf().toString())
                .add("history", String.valueOf(from.history()))
                .add("stopped by", request.failOn().map(Enum::name).orElse(""))
                .add("address", from.baseUrl().orElse("-"))
                .add("revision", from.revision().orElse("-"))
                .add("offline", String.valueOf(request.equipment().offline()))
                .add("editions", String.join("\n", from.editions()))
                .add("java", System.getProperty("java.version", ""));
    }
}
