package org.periplus.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.change.Change;
import org.periplus.change.Comparison;
import org.periplus.decode.Others;
import org.periplus.decode.Part;
import org.periplus.decode.PartReader;
import org.periplus.model.Atlas;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Site;
import org.periplus.schema.Shapes;
import org.periplus.source.ContentTree;
import org.periplus.source.DocumentReader;

/** What is told of a step by decoding little of it is what is told by decoding all of it, with a cache and without. */
class RandomPastTest {

    private static final Shapes SHAPES = new Shapes();

    private static final Others ANY = new Others() {
        @Override
        public boolean has(Ref entry) {
            return false;
        }

        @Override
        public List<Ref> named(Kind kind, Predicate<String> name) {
            return List.of();
        }
    };

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void tellsOfEachStepWhatAComparisonOfTheWholeTells(long seed) throws IOException, GitAPIException {
        try (PastRepository past = begun(seed)) {
            RandomPast random = new RandomPast(folder, seed);
            for (int i = 0; i < 15; i++) {
                random.step(past);
            }
            List<Revision> revisions = new ArrayList<>(
                    new Historian().read(HistoryRequest.of(folder, List.of())).revisions());
            Collections.reverse(revisions);

            assertThat(revisions).hasSizeGreaterThan(10);
            compareAll(revisions);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4})
    void tellsTheSameFromACacheThatGrows(long seed) throws IOException, GitAPIException {
        HistoryRequest plain = HistoryRequest.of(folder, List.of("teams.yaml", "personas/mira.yaml"));
        HistoryRequest kept = plain.keeping(Optional.of(cache), "test");
        try (PastRepository past = begun(seed)) {
            RandomPast random = new RandomPast(folder, seed);
            for (int i = 0; i < 9; i++) {
                random.step(past);
                if (i % 3 == 0) {
                    assertThat(new Historian().read(kept)).isEqualTo(new Historian().read(plain));
                }
            }
            past.git
                    .reset()
                    .setRef("HEAD~3")
                    .setMode(ResetCommand.ResetType.HARD)
                    .call();
            random.step(past);
            assertThat(new Historian().read(kept)).isEqualTo(new Historian().read(plain));
            assertThat(new Historian().read(kept)).isEqualTo(new Historian().read(plain));
        }
    }

    private PastRepository begun(long seed) throws IOException, GitAPIException {
        PastRepository past = new PastRepository(folder);
        new RandomPast(folder, seed).begin();
        past.commit("Begin");
        return past;
    }

    /** Compares until a file cannot be read: from then on a history keeps what a single state does not have. */
    private void compareAll(List<Revision> revisions) {
        try (Archive archive = Archive.open(folder).orElseThrow()) {
            Atlas before = new Atlas(Site.untitled(), List.of());
            for (Revision revision : revisions) {
                if (!revision.unread().isEmpty()) {
                    return;
                }
                Atlas after = whole(archive.tree(revision.hash().orElseThrow()));
                List<Change> expected = new Comparison().of(before, after);
                assertThat(revision.changes()).as(revision.toString()).containsExactlyElementsOf(expected);
                before = after;
            }
        }
    }

    private static Atlas whole(ContentTree tree) {
        List<String> files =
                tree.files().stream().filter(DocumentReader::isDocument).toList();
        Part part = new PartReader(tree, SHAPES).part(files, ANY);
        return new Atlas(part.site().orElseGet(Site::untitled), part.entries().values());
    }
}
