package org.periplus.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.source.CsvTable.Field;

/** Proves that tables are read field by field with their places, and that a bad line spoils no other. */
class CsvTableReaderTest {

    private final List<Diagnostic> problems = new ArrayList<>();

    private CsvTable read(String text) {
        TextReader texts = new TextReader(new KeptTree(Map.of("a.csv", text.getBytes(UTF_8))), problems::add);
        return new CsvTableReader(texts, problems::add)
                .read("a.csv", CsvTableReader.COMMA)
                .orElseThrow();
    }

    private static List<String> texts(CsvTable table, int row) {
        return table.rows().get(row).fields().stream().map(Field::text).toList();
    }

    @Test
    void readsQuotedFieldsOverLines() {
        CsvTable table = read("date,note\n1,\"a, \"\"b\"\"\nc\"\n2,d\n");
        assertThat(texts(table, 0)).containsExactly("1", "a, \"b\"\nc");
        assertThat(texts(table, 1)).containsExactly("2", "d");
        assertThat(problems).isEmpty();
    }

    @Test
    void countsColumnsInCodePoints() {
        CsvTable table = read("a,b\n\uD83D\uDE00\uD83D\uDE00,xyz\n");
        Field field = table.rows().get(0).fields().get(1);
        assertThat(field.span().display()).isEqualTo("a.csv:2:4");
        assertThat(field.span().length()).isEqualTo(3);
    }

    @Test
    void keepsTheGoodLines() {
        CsvTable table = read("a,b\n1,2\n\"x\"y,3\n4\n\"open,5\n6,7\n");
        assertThat(table.rows()).hasSize(2);
        assertThat(texts(table, 1)).containsExactly("6", "7");
        assertThat(problems).extracting(problem -> problem.span().line()).containsExactly(3, 4, 5);
    }

    @Test
    void readsAsManyRowsAsTheLimitSaysOfSixteenMebibytes() {
        CsvTable table = read("a,b\n" + "2026-01-01,1\n".repeat(1_000_000));
        assertThat(table.rows().size()).isEqualTo(CsvTableReader.MAX_ROWS);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).rule()).isEqualTo("too-many-rows");
        assertThat(problems.get(0).span().line()).isEqualTo(CsvTableReader.MAX_ROWS + 2);
    }

    @Test
    void passesOverRowsOfNothing() {
        CsvTable table = read("a,b\n1,2\n,\n  \n3,4\n");
        assertThat(table.rows()).hasSize(2);
        assertThat(problems).isEmpty();
    }

    @Test
    void oneLineOfSixteenMebibytesIsReadOrRefused() {
        CsvTable table = read("a,b\n" + "x".repeat(8_000_000) + "," + "y".repeat(7_000_000) + "\n");
        assertThat(table.rows().size() + problems.size()).isEqualTo(1);
    }
}
