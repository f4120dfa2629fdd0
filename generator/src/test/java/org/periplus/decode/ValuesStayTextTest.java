package org.periplus.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.model.Feedback;
import org.periplus.model.Segment;

/** Proves that a field of text keeps what the author wrote, whatever other readers of YAML would make of it. */
class ValuesStayTextTest {

    private static final String SITE = "periplus: 1\ntitle: Atlas\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "No",
                "yes",
                "on",
                "Off",
                "y",
                "n",
                "true",
                "FALSE",
                "null",
                "Null",
                "NULL",
                "NaN",
                ".nan",
                ".inf",
                "-.INF",
                "012",
                "0o14",
                "0x1F",
                "0b101",
                "1_000",
                "1,000",
                "1:30",
                "190:20:30",
                "1e3",
                "1E+3",
                ".5",
                "5.",
                "+1",
                "-0",
                "007",
                "2024-01-01",
                "2024-01-01T10:00:00Z",
                "2024-13-45",
                "=",
                "4.0",
                "1.10",
                "\uFF11"
            })
    void plainTextIsKept(String text) {
        assertKept(text, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~", "<<", "", " ", " a ", "no", "null", "012", "- a", "# a", "a: b", "*a", "&a", "!a", "@a", "%a",
                "`a`"
            })
    void quotedTextIsKept(String text) {
        assertKept("'" + text + "'", text);
        assertKept("\"" + text + "\"", text);
    }

    private static void assertKept(String written, String text) {
        String segment = "name: " + written + "\nsummary: " + written + "\ntags: [" + written.replace(",", "") + "]\n"
                + "criteria: {" + written.replace(",", "") + ": " + written.replace(",", "") + "}\n";
        Decoded decoded = new Decoder().decode(MemoryTree.of("periplus.yaml", SITE, "segments/a.yaml", segment));
        assertThat(decoded.diagnostics()).isEmpty();
        Segment found = decoded.atlas().segments().get(0);
        String item = text.replace(",", "");
        assertThat(found.name()).isEqualTo(text);
        assertThat(found.common().details().summary()).contains(text);
        assertThat(found.common().details().tags()).isEqualTo(List.of(item));
        assertThat(found.criteria()).isEqualTo(Map.of(item, item));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "NULL", "NA", "N/A", "012", "1e3", "2024-01-01", "=cmd()", "~", "NaN", "+49 40 1"})
    void textInATableIsKept(String text) {
        Decoded decoded = new Decoder()
                .decode(MemoryTree.of(
                        "periplus.yaml",
                        SITE,
                        "feedback/a.yaml",
                        "name: A\ntype: review\n",
                        "feedback/a.csv",
                        "text\n" + text + "\n"));
        assertThat(decoded.diagnostics()).isEmpty();
        Feedback feedback = decoded.atlas().feedback().get(0);
        assertThat(feedback.voices().get(0).text()).isEqualTo(text);
    }
}
