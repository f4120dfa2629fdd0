package org.periplus.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proves that a printed map is as large as its sheet lets it be, and never so small that nobody could read it. */
class PrintSheetTest {

    @ParameterizedTest
    @CsvSource({
        "1288, 1000, 78",
        "1288, 1861, 54",
        "1050, 1072, 90",
        "300, 600, 102",
        "3900, 1000, 0",
        "1288, 3000, 0",
        "0, 0, 102"
    })
    void theSideThatIsTooLargeDecides(int width, int height, int fit) {
        assertThat(PrintSheet.fit(width, height)).isEqualTo(fit);
    }
}
