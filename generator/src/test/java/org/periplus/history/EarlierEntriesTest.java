package org.periplus.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.decode.Decoder;
import org.periplus.model.Atlas;
import org.periplus.model.Ref;

/** What is remembered of one commit at the next is what would be read there by one who remembers nothing. */
class EarlierEntriesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void givesTheEntriesOfEachCommit(long seed) throws IOException, GitAPIException {
        try (PastRepository past = new PastRepository(folder)) {
            RandomPast random = new RandomPast(folder, seed);
            random.begin();
            past.commit("Begin");
            List<String> commits = new ArrayList<>();
            Set<Ref> wanted = new HashSet<>(known());
            for (int i = 0; i < 5; i++) {
                random.step(past);
                commits.add(past.git.getRepository().resolve("HEAD").name());
                wanted.addAll(known());
            }

            Collections.reverse(commits);
            compare(commits, wanted);
        }
    }

    private void compare(List<String> commits, Set<Ref> wanted) {
        try (EarlierEntries following = EarlierEntries.open(folder).orElseThrow()) {
            for (String commit : commits) {
                Atlas followed = following.at(commit, wanted).orElseThrow();
                Atlas read = anew(commit, wanted);
                assertThat(List.copyOf(followed.entries())).as(commit).isEqualTo(List.copyOf(read.entries()));
                assertThat(followed.site()).isEqualTo(read.site());
            }
        }
    }

    private Atlas anew(String commit, Set<Ref> wanted) {
        try (EarlierEntries one = EarlierEntries.open(folder).orElseThrow()) {
            return one.at(commit, wanted).orElseThrow();
        }
    }

    private Set<Ref> known() {
        try (Archive archive = Archive.open(folder).orElseThrow()) {
            Atlas today = new Decoder()
                    .decode(archive.tree(archive.commit("HEAD").orElseThrow()))
                    .atlas();
            Set<Ref> refs = new HashSet<>();
            today.entries().forEach(entry -> refs.add(entry.ref()));
            return refs;
        }
    }
}
