package org.periplus.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.sync.SyncReport.Change;
import org.periplus.sync.SyncReport.Reason;
import org.periplus.sync.SyncReport.Refused;

/** Figures come from a real PostgreSQL server, and nothing of it can be changed. */
@ExtendWith(PostgresServer.class)
class PostgresSyncTest {

    private static final String QUERY =
            "SELECT day AS date, round(avg(paid) * 100, 1) AS value, count(*) AS n FROM bookings GROUP BY day";

    @TempDir
    Path folder;

    private PostgresServer.Running server;
    private Content content;

    @BeforeAll
    static void fill(PostgresServer.Running server) throws SQLException {
        server.run(
                "CREATE ROLE reader LOGIN PASSWORD 'not-a-secret'",
                "CREATE TABLE bookings (day date, segment text, paid int)",
                "CREATE SEQUENCE counter",
                "GRANT ALL ON bookings, counter TO reader",
                "CREATE FUNCTION put() RETURNS int LANGUAGE sql AS 'INSERT INTO bookings VALUES (now()::date, null, 1) RETURNING 1'");
    }

    @BeforeEach
    void begin(PostgresServer.Running running) throws Exception {
        server = running;
        server.run(
                "TRUNCATE bookings",
                "INSERT INTO bookings VALUES ('2026-09-01', 'Daily', 1), ('2026-09-01', 'Daily', 0),"
                        + " ('2026-10-01', 'family-leisure', 1), ('1994-12-31', null, 0)");
        content = Content.in(folder);
    }

    private List<SyncReport.Outcome> sync(String query) throws Exception {
        content.kpi("booked", server.address(), query);
        return content.sync(content.request(Content.POSTGRES_LOGIN, server.address()));
    }

    @Test
    void figuresBecomeATableBesideTheDefinitionWhichNamesIt() throws Exception {
        SyncReport.Fetched fetched = Content.fetched(sync(QUERY).get(0));
        assertThat(fetched.added()).containsExactly("1994-12-31", "2026-09-01", "2026-10-01");
        assertThat(content.read("kpis/booked.csv"))
                .isEqualTo("date,value,n\n1994-12-31,0,1\n2026-09-01,50,2\n2026-10-01,100,1\n");
        assertThat(content.read("kpis/booked.yaml"))
                .startsWith("name: Booked\ntype: conversion\nreadings: booked.csv\n# From the warehouse.\nsource:\n");
    }

    @Test
    void aSecondTimeOnlyWhatIsNewIsTold() throws Exception {
        sync(QUERY);
        server.run(
                "INSERT INTO bookings VALUES ('2026-11-01', null, 1), ('2026-09-01', null, 0)",
                "DELETE FROM bookings WHERE day = '1994-12-31'");
        SyncReport.Fetched fetched =
                Content.fetched(content.sync(content.request(Content.POSTGRES_LOGIN, server.address()))
                        .get(0));
        assertThat(fetched.added()).containsExactly("2026-11-01");
        assertThat(fetched.changed()).containsExactly(new Change("2026-09-01", "value", "50", "33.3"));
        assertThat(fetched.same()).isEqualTo(1);
        assertThat(content.read("kpis/booked.csv"))
                .isEqualTo("date,value,n\n1994-12-31,0,1\n2026-09-01,33.3,3\n2026-10-01,100,1\n2026-11-01,100,1\n");
    }

    @Test
    void segmentsAreNamedByIdOrName() throws Exception {
        sync("SELECT day AS \"DATE\", sum(paid) AS \"Value\", segment FROM bookings GROUP BY day, segment");
        assertThat(content.read("kpis/booked.csv"))
                .isEqualTo("date,value,segment\n1994-12-31,0,\n2026-09-01,1,daily\n2026-10-01,1,family-leisure\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT put() AS value, date '2026-01-01' AS date",
                "SELECT nextval('counter') AS value, date '2026-01-01' AS date",
                "WITH gone AS (DELETE FROM bookings RETURNING day) SELECT day AS date, 1 AS value FROM gone",
                "SELECT set_config('transaction_read_only', 'off', false) AS note, put() AS value, date '2026-01-01' AS date",
                "WITH open AS MATERIALIZED (SELECT set_config('transaction_read_only', 'off', false) AS note)"
                        + " SELECT note, put() AS value, date '2026-01-01' AS date FROM open",
                "SELECT day AS date, 1 AS value FROM bookings FOR UPDATE",
                "SELECT day AS date, 1 AS value INTO stolen FROM bookings",
                "SELECT 1) q LIMIT 1) TO '/tmp/x' --",
                "SELECT length(pg_read_file('/etc/passwd')) AS value, date '2026-01-01' AS date",
            })
    void nothingIsWrittenAndNoFileIsRead(String query) throws Exception {
        Refused refused = (Refused) sync(query).get(0);
        assertThat(refused.reason()).isEqualTo(Reason.CONTENT);
        assertThat(refused.problem().message())
                .contains("the database refuses this query")
                .containsPattern(
                        "read-only|read-write mode|top level|permission denied|syntax error|INTO is not allowed");
        assertThat(refused.problem().span().file()).isEqualTo("kpis/booked.yaml");
        assertThat(refused.problem().span().line()).isEqualTo(6);
        assertThat(content.has("kpis/booked.csv")).isFalse();
    }

    @Test
    void aWrongPasswordIsAFaultOfTheWorldOutsideAndIsNotPrinted() throws Exception {
        content.kpi("booked", server.address() + "?sslmode=require", QUERY);
        Map<String, String> login = Map.of("PERIPLUS_DB_USER", "nobody-known", "PERIPLUS_DB_PASSWORD", "hunter-two");
        Refused refused =
                (Refused) content.sync(content.request(login, server.address())).get(0);
        assertThat(refused.reason()).isEqualTo(Reason.OUTSIDE);
        assertThat(refused.problem().message()).contains("no connection to").doesNotContain("hunter-two");
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() throws Exception {
        content.kpi("booked", server.address(), "SELECT date '2026-01-01' AS date, 1 AS value FROM pg_sleep(30)");
        SyncRequest usual = content.request(Content.POSTGRES_LOGIN, server.address());
        SyncRequest hurried = new SyncRequest(
                usual.source(),
                usual.kpis(),
                usual.journeys(),
                usual.allowances(),
                usual.environment(),
                new SyncLimits(Duration.ofSeconds(1), 10),
                false);
        assertThat(Content.refused(content.sync(hurried)))
                .isEqualTo("booked: the query took longer than 1 seconds and was stopped");
    }

    @Test
    void namedAllowancesHaveTheirOwnLogin() throws Exception {
        content.kpi(
                "booked",
                server.address(),
                "SELECT day AS date, paid AS value, current_user AS note FROM bookings LIMIT 1");
        Map<String, String> logins = Map.of(
                "PERIPLUS_DB_USER",
                "postgres",
                "PERIPLUS_DB_WARE_HOUSE_USER",
                "reader",
                "PERIPLUS_DB_WARE_HOUSE_PASSWORD",
                "x");
        content.sync(content.request(logins, "ware-house=" + server.address()));
        assertThat(content.read("kpis/booked.csv")).contains(",reader\n");
    }
}
