package org.periplus.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths lead to a file of a site. */
class AskedPathTest {

    @ParameterizedTest
    @CsvSource({
        "/personas/mira.html, personas/mira.html",
        "/personas/, personas/",
        "/m%C3%BCller%20x.html, müller x.html",
        "/a%2fb.html, a/b.html",
        "/a%252e, a%2e",
        "/...html, ...html",
    })
    void aPathInsideIsTakenAsItIsMeant(String raw, String path) {
        assertThat(AskedPath.of(raw)).contains(path);
    }

    @Test
    void theRootHasAnEmptyPath() {
        assertThat(AskedPath.of("/")).contains("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..",
                "/../x",
                "/a/../../x",
                "/%2e%2e/x",
                "/%2E./x",
                "/..%2fx",
                "/a/./b",
                "/a//b",
                "//host/x",
                "/a%00b",
                "/a%0ab",
                "/a%7f",
                "/a\\b",
                "/..%5cx",
                "/%",
                "/%2",
                "/%zz",
                "/%c3",
                "/%c0%ae%c0%ae/x",
                "/ü",
                "x",
                "",
            })
    void aPathThatLeavesOrMeansNothingIsNone(String raw) {
        assertThat(AskedPath.of(raw)).isEmpty();
    }
}
