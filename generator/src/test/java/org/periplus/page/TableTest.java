package org.periplus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplus.compose.kit.Cells;

/** A table shows no column that says nothing. */
class TableTest {

    private static Table table(Table.Row... rows) {
        return new Table(
                "about", List.of(Cells.words("What"), Cells.number("Most"), Cells.words("Why")), List.of(rows));
    }

    private static List<String> heads(Table table) {
        return table.columns().stream().map(Table.Column::words).toList();
    }

    @Test
    void aColumnThatIsEmptyInEveryRowIsLeftOut() {
        Table table = table(
                Cells.row(0, Cells.text("one"), Cells.text(""), Cells.text("so")),
                Cells.row(0, Cells.text("two"), Cells.text(""), Cells.text("")));

        assertThat(heads(table)).containsExactly("What", "Why");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(2));
        assertThat(table.rows().get(0).cells().get(1).values()).containsExactly(NamedLink.plain("so"));
    }

    @Test
    void theFirstColumnStaysAndSoDoTheHeadsOfATableWithoutRows() {
        assertThat(heads(table(Cells.row(0, Cells.text(""), Cells.text("5"), Cells.text("")))))
                .containsExactly("What", "Most");
        assertThat(heads(table())).containsExactly("What", "Most", "Why");
    }
}
