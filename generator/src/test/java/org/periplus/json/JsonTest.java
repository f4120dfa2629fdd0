package org.periplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private final JsonWriter writer = new JsonWriter();
    private final JsonReader reader = new JsonReader();

    @Test
    void aValueIsWrittenWithTwoSpacesAndInTheOrderOfItsMembers() {
        JsonObject value = Json.object()
                .put("zeta", 1)
                .put("alpha", Json.array(List.of(Json.text("a"), Json.none(), Json.bool(true))))
                .put("nothing", Json.array(List.of()))
                .put("left out", Optional.empty())
                .put("empty", Json.object().build())
                .build();

        assertThat(writer.write(value)).isEqualTo("""
                        {
                          "zeta": 1,
                          "alpha": [
                            "a",
                            null,
                            true
                          ],
                          "nothing": [],
                          "empty": {}
                        }
                        """);
    }

    @Test
    void whatIsWrittenIsReadAsTheSameValue() throws JsonFormatException {
        String hostile = "a\"\\/b\n\t\u0000\u001b[31m\u007f\u0085\u2028\u2029\u202e</script>\ud83d\ude00\u200d\u00fc";
        JsonObject value = Json.object()
                .put(hostile, hostile)
                .put("number", Json.number(new BigDecimal("-1234567890123456789.000000001")))
                .put("large", Json.number(new BigDecimal("1e400")))
                .put("false", false)
                .put("texts", Json.texts(List.of("x", "")))
                .build();

        assertThat(reader.read(writer.write(value))).isEqualTo(value);
        assertThat(reader.read(writer.write(value).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(value);
    }

    @Test
    void nothingWrittenCanEndAScriptOrSteerATerminal() {
        String text = writer.write(Json.text("</script>\u001b\u007f\u0085\u2028\u2029\u202e\u2066\u200b\ud83d\ude00"));

        assertThat(text)
                .isEqualTo("\"\\u003C/script>\\u001B\\u007F\\u0085\\u2028\\u2029\\u202E\\u2066\\u200B\ud83d\ude00\"\n");
    }

    @Test
    void halfASurrogatePairBecomesTheReplacementCharacter() {
        assertThat(Json.text("a\ud800b\udc00\ud83d\ude00").value()).isEqualTo("a\ufffdb\ufffd\ud83d\ude00");
        assertThat(Json.object().put("\ud800", 1).build().find("\ufffd")).contains(Json.number(1));
    }

    @Test
    void numbersKeepTheirDigitsAndLoseTheirZeros() {
        assertThat(Json.number(new BigDecimal("100")).digits()).isEqualTo("100");
        assertThat(Json.number(new BigDecimal("-0.50")).digits()).isEqualTo("-0.5");
        assertThat(Json.number(new BigDecimal("1e2"))).isEqualTo(Json.number(100));
        assertThat(Json.number(new BigDecimal("1e400")).digits()).isEqualTo("1E+400");
        assertThat(Json.number(0).digits()).isEqualTo("0");
    }

    @Test
    void aMapHandedInCanBeChangedWithoutHarm() {
        JsonObject.Builder builder = Json.object().put("a", 1);
        JsonObject built = builder.build();
        builder.put("b", 2);

        assertThat(built.members()).containsOnlyKeys("a");
        assertThatThrownBy(() -> built.members().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1,\"a\":2}",
                "{a:1}",
                "'a'",
                "// no\n1",
                "1 2",
                "[1] x",
                "NaN",
                "01",
                "+1",
                "1e5000",
                "\"\n\"",
                "{\"a\" 1}",
                "]",
                "nul"
            })
    void whatIsNoJsonIsRefusedWithItsPlace(String text) {
        assertThatThrownBy(() -> reader.read(text))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageMatching("line \\d+, column \\d+ is no JSON.*");
    }

    @Test
    void textsBeyondTheLimitsAreRefused() {
        assertThatThrownBy(() -> new JsonReader().read("[".repeat(100_000)))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("64 values within each other");
        assertThatThrownBy(() -> new JsonReader(4, 10).read("\"0123456789\""))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("more than 10 characters");
        assertThatThrownBy(() -> reader.read("1".repeat(101))).isInstanceOf(JsonFormatException.class);
    }

    @Test
    void bytesAreUtf8() throws JsonFormatException {
        assertThat(reader.read("\ufeff\"\u00fc\"".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Json.text("\u00fc"));
        assertThatThrownBy(() -> reader.read(new byte[] {'"', (byte) 0xFC, '"'}))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("it is not UTF-8");
    }
}
