package org.periplus.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drivers come from a folder and not from the program. */
class DriversTest {

    @TempDir
    Path folder;

    @Test
    void anArchiveInTheFolderIsADriver() throws Exception {
        Path archive = Path.of(org.postgresql.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Files.copy(archive, folder.resolve("driver.jar"));
        try (Drivers drivers = Drivers.in(folder)) {
            java.sql.Driver driver = drivers.find(DatabaseAddress.of("jdbc:postgresql://db.example/sales"));
            assertThat(driver.getClass().getName()).isEqualTo("org.postgresql.Driver");
            assertThat(driver).isNotInstanceOf(org.postgresql.Driver.class);
        }
    }

    @Test
    void withoutOneItIsSaidWhichToGet() throws Exception {
        try (Drivers drivers = Drivers.in(folder.resolve("none"))) {
            assertThatThrownBy(() -> drivers.find(DatabaseAddress.of("jdbc:duckdb:")))
                    .isInstanceOfSatisfying(
                            SyncRefusal.class,
                            refusal -> assertThat(refusal.hint()).contains("org.duckdb:duckdb_jdbc:2.0.0.1"))
                    .hasMessageContaining("there is no driver for jdbc:duckdb: in " + folder.resolve("none"));
        }
    }
}
