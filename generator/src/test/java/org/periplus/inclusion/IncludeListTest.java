package org.periplus.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.decode.MemoryTree;
import org.periplus.diagnostic.Diagnostic;

/** What a site may include, and what is told at its place instead of being followed. */
class IncludeListTest {

    private static IncludeList list(String entry) {
        String site = "periplus: 1\ntitle: All\ninclude:\n  - " + entry + "\n";
        return IncludeList.of(MemoryTree.of("periplus.yaml", site), Path.of("").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{prefix: rail}",
                "{folder: ../a, git: ../b}",
                "{folder: ../a, ref: v1}",
                "{folder: /etc}",
                "{folder: ~/a}",
                "{folder: .}",
                "{folder: personas/a}",
                "{folder: '..\\a'}",
                "{git: ../a, path: ../b}",
                "{git: ../a, path: /b}",
                "{git: ../a, path: a//b}",
                "{git: ../a, path: \"a\\nb\"}",
                "{git: ../a, ref: --upload-pack=x}",
                "{git: ../a, ref: a..b}",
                "{git: 'https://ada:secret@git.example/a'}",
                "{folder: ../a, prefix: Rail Team}"
            })
    void whatCannotBeFollowedIsToldAtItsPlace(String entry) {
        IncludeList list = list(entry);
        assertThat(list.sources()).isEmpty();
        assertThat(list.diagnostics()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo("bad-include");
            assertThat(problem.span().line()).isEqualTo(4);
            assertThat(problem.message()).doesNotContain("secret");
        });
    }

    @Test
    void sourcesHaveNamesOfTheirOwn() {
        IncludeList list = list(
                "{git: 'git@git.example:team/Rail Maps.git'}\n  - {folder: ../rail-maps/}\n  - {folder: ../x, prefix: bus}");
        assertThat(list.diagnostics()).extracting(Diagnostic::message).isEmpty();
        assertThat(list.sources()).extracting(IncludedSource::name).containsExactly("rail-maps", "rail-maps-2", "bus");
        assertThat(list.sources().get(1).shownRoot()).isEqualTo("../rail-maps/");
    }
}
