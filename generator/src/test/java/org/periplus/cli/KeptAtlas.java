package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.periplus.history.QuietDisk;

/** A small atlas in a repository, with a story: buying gets worse for Mira between v1.0 and v2.0. */
final class KeptAtlas implements AutoCloseable {

    static final String TRIP = """
            name: Weekend trip
            personas: [mira]
            stages:
              - name: Book
                touchpoints:
                  - name: Choose seats
                    emotion: {mira: 0}
                    thought: Which ones are left?
                  - name: Pay
                    emotion: 1
            """;

    private final Path folder;
    private final Git git;
    private int day = 1;

    private KeptAtlas(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    static KeptAtlas in(Path folder) throws IOException, GitAPIException {
        QuietDisk.measured();
        KeptAtlas kept = new KeptAtlas(
                folder,
                Git.init()
                        .setDirectory(folder.toFile())
                        .setInitialBranch("main")
                        .call());
        kept.write("periplus.yaml", "periplus: 1\ntitle: Nordlinie\nurl: https://atlas.example/\n");
        kept.write("personas/mira.yaml", "name: Mira\n");
        kept.write("journeys/weekend-trip.yaml", TRIP);
        kept.write("journeys/short.yaml", "name: Short\nextends: weekend-trip\nremove: [pay]\n");
        kept.write("pages/old.md", "# Old\n\nA page that goes.\n");
        kept.commit("Ada", "Begin the atlas");
        kept.tag("v1.0");
        kept.write("journeys/weekend-trip.yaml", TRIP.replace("mira: 0", "mira: -2"));
        kept.write("kpis/nps.yaml", "name: NPS\nreadings:\n  - {date: 2026-01-01, value: 40}\n");
        Files.delete(folder.resolve("pages/old.md"));
        kept.commit("Ben", "Tell what the survey says");
        kept.tag("v2.0");
        return kept;
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void commit(String author, String message) throws GitAPIException {
        PersonIdent who = new PersonIdent(
                author, "secret@example.org", Instant.parse("2026-02-0" + day + "T10:00:00Z"), ZoneOffset.UTC);
        day++;
        git.add().addFilepattern(".").call();
        git.commit()
                .setAll(true)
                .setAuthor(who)
                .setCommitter(who)
                .setMessage(message)
                .setSign(false)
                .call();
    }

    void tag(String name) throws GitAPIException {
        git.tag().setName(name).setAnnotated(false).setSigned(false).call();
    }

    Git git() {
        return git;
    }

    @Override
    public void close() {
        git.close();
    }
}
