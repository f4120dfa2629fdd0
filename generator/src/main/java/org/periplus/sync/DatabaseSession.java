package org.periplus.sync;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;

/** One connection that reads, within a transaction that is rolled back in any case. For use by one thread. */
final class DatabaseSession implements AutoCloseable {

    /** Takes what it needs from rows. */
    interface Reading<T> {
        /** Returns what the rows say. */
        T of(ResultSet rows) throws SQLException, SyncRefusal;
    }

    private final Connection connection;
    private final Credentials credentials;
    private final SyncLimits limits;
    private final Optional<Path> spill;

    private DatabaseSession(Connection connection, Credentials credentials, SyncLimits limits, Optional<Path> spill) {
        this.connection = connection;
        this.credentials = credentials;
        this.limits = limits;
        this.spill = spill;
    }

    /** Opens a server; throws {@link SyncRefusal} if it cannot be reached or does not let us in. */
    static DatabaseSession server(Driver driver, DatabaseAddress address, Credentials credentials, SyncLimits limits)
            throws SyncRefusal {
        Properties told = new Properties();
        address.parameters().forEach(told::setProperty);
        credentials.addTo(told);
        if (address.kind() == DatabaseKind.TRINO) {
            told.setProperty("timezone", "UTC");
        }
        if (address.kind() == DatabaseKind.POSTGRESQL) {
            told.setProperty("readOnly", "true");
            told.setProperty("loginTimeout", "20");
            told.setProperty("connectTimeout", "15");
            told.setProperty("socketTimeout", String.valueOf(limits.seconds() + 30));
            told.setProperty("defaultRowFetchSize", "1000");
        }
        DatabaseSession session = new DatabaseSession(
                connect(driver, address.plain(), told, credentials), credentials, limits, Optional.empty());
        try {
            session.connection.setReadOnly(true);
            session.connection.setAutoCommit(false);
            if (address.kind() == DatabaseKind.POSTGRESQL) {
                session.set("SET TIME ZONE 'UTC'");
            }
            return session;
        } catch (SQLException refused) {
            session.close();
            throw SyncRefusal.outside(
                    "the database does not begin a transaction of reading: " + session.words(refused));
        }
    }

    /** Opens DuckDB over what the scope says, and shuts it against all else. */
    static DatabaseSession files(Driver driver, DuckScope scope, SyncLimits limits) throws SyncRefusal {
        Properties told = new Properties();
        told.setProperty("jdbc_stream_results", "true");
        scope.database().ifPresent(file -> told.setProperty("duckdb.read_only", "true"));
        Path spill = spill();
        DatabaseSession session;
        try {
            Connection connection = connect(driver, scope.address(), told, Credentials.NONE);
            session = new DatabaseSession(connection, Credentials.NONE, limits, Optional.of(spill));
        } catch (SyncRefusal closed) {
            remove(spill);
            throw closed;
        }
        try {
            for (String setting : scope.closing(spill)) {
                session.set(setting);
            }
            return session;
        } catch (SQLException refused) {
            session.close();
            throw SyncRefusal.usage(
                    "this DuckDB cannot be shut against other files: " + session.words(refused), "take a newer driver");
        }
    }

    private static Connection connect(Driver driver, String address, Properties told, Credentials credentials)
            throws SyncRefusal {
        try {
            Connection connection = driver.connect(address, told);
            if (connection == null) {
                throw SyncRefusal.usage("the driver does not take " + address, "");
            }
            return connection;
        } catch (SQLException closed) {
            throw SyncRefusal.outside("no connection to " + address + ": " + words(closed, credentials));
        }
    }

    private void set(String setting) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(setting);
        }
    }

    /** Runs a statement that reads; throws {@link SyncRefusal} if the database refuses it or it takes too long. */
    <T> T ask(String sql, Reading<T> reading) throws SyncRefusal {
        AtomicBoolean late = new AtomicBoolean();
        try (Statement statement = connection.createStatement();
                Watch watch = new Watch(statement, limits.time(), late)) {
            try (ResultSet rows = statement.executeQuery(sql)) {
                return reading.of(rows);
            }
        } catch (SQLException refused) {
            if (late.get()) {
                throw SyncRefusal.outside(
                        "the query took longer than " + limits.seconds() + " seconds and was stopped");
            }
            if (isOutside(refused)) {
                throw SyncRefusal.outside("the database gave up: " + words(refused));
            }
            throw SyncRefusal.content(
                    "query",
                    "the database refuses this query: " + words(refused),
                    "try it in the database's own program");
        }
    }

    /** Tells by the class of the SQL state whether the connection, the login, the server's means or its operator are the reason. */
    private static boolean isOutside(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        return state.startsWith("08") || state.startsWith("28") || state.startsWith("53") || state.startsWith("57");
    }

    private String words(SQLException refused) {
        return words(refused, credentials);
    }

    private static String words(SQLException refused, Credentials credentials) {
        String all = refused.getMessage() == null ? refused.getClass().getSimpleName() : refused.getMessage();
        String line = credentials.without(all).lines().findFirst().orElse("").strip();
        String plain = line.replaceAll("\\p{C}", " ");
        String ended = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        return ended.length() > 300 ? ended.substring(0, 300) + "..." : ended;
    }

    @Override
    public void close() throws SyncRefusal {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException already) {
            throw SyncRefusal.outside("the connection broke: " + words(already));
        } finally {
            spill.ifPresent(DatabaseSession::remove);
        }
    }

    private static Path spill() throws SyncRefusal {
        try {
            return Files.createTempDirectory("periplus-sync-");
        } catch (IOException full) {
            throw SyncRefusal.outside("there is no place for intermediate results: " + full.getMessage());
        }
    }

    /** Removes the folder and what the engine left in it, as far as that can be done: the system cleans up the rest. */
    private static void remove(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
