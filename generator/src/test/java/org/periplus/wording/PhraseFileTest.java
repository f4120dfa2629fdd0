package org.periplus.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Files of phrases are read line by line, and a line that is something else is told with its place. */
class PhraseFileTest {

    @Test
    void keysAndTextsAreReadWithTheirLines() {
        PhraseFile file =
                PhraseFile.parse("de.yaml", "# Wörter\n\na.b-c.one: \"ein \\\"Wort\\\"\\u00a0mehr\"\nd: \"\"\n");
        assertThat(file.phrases())
                .containsEntry("a.b-c.one", "ein \"Wort\"\u00a0mehr")
                .containsEntry("d", "");
        assertThat(file.lines()).containsEntry("a.b-c.one", 3).containsEntry("d", 4);
    }

    @Test
    void anythingElseIsToldWithFileAndLine() {
        assertThatThrownBy(() -> PhraseFile.parse("de.yaml", "a: \"x\"\nb: y"))
                .isInstanceOf(WordingException.class)
                .hasMessage("de.yaml:2: expected `key: \"text\"` on one line, found `b: y`");
        assertThatThrownBy(() -> PhraseFile.parse("de.yaml", "a: \"x\"\na: \"y\""))
                .hasMessage("de.yaml:2: `a` stands twice");
    }
}
