package org.periplus.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.address.SiteMap;
import org.periplus.analysis.Analysis;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.history.History;
import org.periplus.history.LastChange;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.source.FolderTree;
import org.periplus.wording.SpokenWords;

/** Content as other programs are told it. */
final class Told {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private Told() {}

    /** The sample site, each file changed once. */
    static MachineContent sample() {
        return of(Path.of("..", "sample-site", "atlas"), Optional.empty());
    }

    /** A folder of content at an address, or where it says itself. */
    static MachineContent of(Path folder, Optional<String> address) {
        Decoded decoded = new Decoder().decode(new FolderTree(folder, Optional.empty()));
        Atlas read = decoded.atlas();
        Atlas atlas = address.map(url -> new Atlas(read.site().at(url), read.entries()))
                .orElse(read);
        return new MachineContent(
                atlas,
                Analysis.of(atlas, AS_OF),
                history(decoded),
                decoded.files(),
                decoded.diagnostics(),
                AS_OF,
                SpokenWords.english(),
                atlas.entries().stream().map(Entity::ref).map(SiteMap::path).toList());
    }

    private static History history(Decoded decoded) {
        Map<String, LastChange> changes = new LinkedHashMap<>();
        decoded.files().values().stream().sorted().distinct().forEach(file -> {
            int n = changes.size();
            changes.put(
                    file,
                    new LastChange(
                            OffsetDateTime.parse("2026-05-05T10:00:00+02:00").plusHours(n),
                            "K. Lindqvist",
                            "Change <" + file + "> & tell ann@nordlinie.example",
                            String.format(java.util.Locale.ROOT, "%040x", n),
                            List.of("M. Osei")));
        });
        return new History(changes, List.of(), Optional.of("b".repeat(40)));
    }

    /** Writes a file of content. */
    static void write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The text of one file. */
    static String text(List<MachineFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + path))
                .text();
    }
}
