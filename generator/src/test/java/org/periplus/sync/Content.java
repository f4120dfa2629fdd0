package org.periplus.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBDriver;
import org.periplus.sync.SyncReport.Fetched;
import org.periplus.sync.SyncReport.Outcome;
import org.periplus.sync.SyncReport.Refused;

/** A small content folder whose KPIs come from databases. */
record Content(Path root) {

    static final Map<String, String> POSTGRES_LOGIN_OF_OWNER =
            Map.of("PERIPLUS_DB_USER", "postgres", "PERIPLUS_DB_PASSWORD", "postgres");

    static final Map<String, String> POSTGRES_LOGIN =
            Map.of("PERIPLUS_DB_USER", "reader", "PERIPLUS_DB_PASSWORD", "not-a-secret");

    static Content in(Path folder) throws IOException {
        Content content = new Content(folder.resolve("atlas"));
        content.write("periplus.yaml", "periplus: 1\ntitle: Trips\n");
        content.write("segments.yaml", "family-leisure:\n  name: Family leisure\ndaily:\n  name: Daily\n");
        content.write("personas/mira.yaml", "name: Mira Hansen\n");
        return content;
    }

    Content write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Writes a KPI whose figures come from that query. */
    Content kpi(String id, String jdbc, String query) throws IOException {
        return write(
                "kpis/" + id + ".yaml",
                "name: Booked\ntype: conversion\n# From the warehouse.\nsource:\n  jdbc: \"" + jdbc
                        + "\"\n  query: >-\n    " + query + "\n");
    }

    String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    SyncRequest request(Map<String, String> environment, String... allowed) {
        List<Allowance> allowances =
                List.of(allowed).stream().map(Allowance::of).toList();
        return new SyncRequest(root, List.of(), List.of(), allowances, environment, SyncLimits.USUAL, false);
    }

    List<Outcome> sync(SyncRequest request) throws IOException {
        List<Driver> drivers = List.of(new DuckDBDriver(), new org.postgresql.Driver());
        return new Sync(request, Drivers.of(drivers)).run().outcomes();
    }

    /** Fetches the one KPI with DuckDB over the content's files. */
    Outcome sync() throws IOException {
        return sync(request(Map.of(), "jdbc:duckdb:")).get(0);
    }

    /** Fetches the one KPI, expects that this is refused, and returns the message. */
    static String refused(List<Outcome> outcomes) {
        return ((Refused) outcomes.get(0)).problem().message();
    }

    static Fetched fetched(Outcome outcome) {
        if (outcome instanceof Refused refused) {
            throw new AssertionError(refused.problem().toString());
        }
        return (Fetched) outcome;
    }
}
