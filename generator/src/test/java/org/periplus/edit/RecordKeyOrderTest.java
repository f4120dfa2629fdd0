package org.periplus.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.model.Kind;
import org.periplus.schema.Shapes;

class RecordKeyOrderTest {

    private final Shapes shapes = new Shapes();

    @Test
    void theVersionAndTheTitleBeginTheSite() {
        assertThat(keys("periplus.yaml")).startsWith("periplus", "title", "description");
        assertThat(keys("periplus.yaml", "repository")).containsSubsequence("url", "edit", "commit");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindBeginsWithItsIdAndName(Kind kind) {
        List<String> keys = keys(kind.folder() + "/x.md");

        assertThat(keys.subList(0, 2)).first().isEqualTo(keys.contains("id") ? "id" : "name");
        assertThat(keys).containsAnyOf("name", "term").doesNotHaveDuplicates();
    }

    @Test
    void nestedRecordsHaveTheirOwnOrder() {
        assertThat(keys("journeys/x.yaml", "stages")).startsWith("id", "name");
        assertThat(keys("journeys/x.yaml", "stages", "touchpoints"))
                .startsWith("id", "name")
                .contains("pains");
        assertThat(keys("journeys/x.yaml", "stages", "touchpoints", "pains")).startsWith("id", "text");
    }

    @Test
    void mapsKeepTheOrderWritten() {
        assertThat(keys("personas/x.md", "facts")).isEmpty();
        assertThat(keys("personas/x.md", "channels")).isEmpty();
        assertThat(keys("segments/x.yaml", "criteria")).isEmpty();
        assertThat(keys("periplus.yaml", "checks")).isEmpty();
        assertThat(keys("journeys/x.yaml", "stages", "touchpoints", "emotion")).isEmpty();
    }

    @Test
    void aFileOfAllEntriesKeepsTheirOrder() {
        assertThat(keys("channels.yaml")).isEmpty();
        assertThat(keys("channels.yml", "app")).isEqualTo(keys("channels/app.yaml"));
    }

    @Test
    void whatIsUnknownHasNoOrder() {
        assertThat(keys("personas/x.md", "x-own", "y")).isEmpty();
        assertThat(keys("personas/x.md", "name", "y")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme/theme.yaml", "assets/x.yaml", "other.yaml", "other/x.yaml"})
    void filesThatAreNoEntriesHaveNone(String path) {
        assertThat(RecordKeyOrder.of(path, shapes)).isEmpty();
    }

    private List<String> keys(String file, String... path) {
        return RecordKeyOrder.of(file, shapes).orElseThrow().keysAt(Arrays.asList(path));
    }
}
