package org.periplus.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The facts of a figure go into tables without becoming formulas. */
class TwinFileTest {

    @Test
    void cellsAreQuotedAndFormulasAreDisarmed() {
        assertThat(new String(ExportSample.export().csv(ExportSample.figure()).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("Month,Value\r\n\"May, 2026\",-2\r\n'=cmd(),\"say \"\"7\"\"\"\r\n");
    }

    @Test
    void programsReadNameFindingColumnsAndRows() {
        assertThat(new String(ExportSample.export().json(ExportSample.figure()).bytes(), StandardCharsets.UTF_8))
                .contains("\"figure\": \"kpi-chart\"", "\"finding\": \"They rise.\"", "\"columns\"", "\"May, 2026\"");
    }
}
