package org.periplus.sync;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A real PostgreSQL server for all tests of one Java: started when the first one asks, stopped when the last one is over. The server
 * refuses to be the system's administrator, whom builds in containers often are: then it runs as somebody else.
 */
public final class PostgresServer implements ParameterResolver {

    /** The running server. */
    record Running(int port, Closeable server) implements AutoCloseable {

        /** Returns the address of the database that every server has. */
        String address() {
            return "jdbc:postgresql://localhost:" + port + "/postgres";
        }

        /** Runs statements as the server's owner. */
        void run(String... statements) throws SQLException {
            try (Connection connection = DriverManager.getConnection(address(), "postgres", "postgres");
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(PostgresServer.class))
                .getOrComputeIfAbsent(Running.class, none -> start());
    }

    private static Running start() {
        try {
            if (OtherUserPostgres.isNeeded()) {
                OtherUserPostgres server = OtherUserPostgres.start();
                return new Running(server.port(), server);
            }
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new Running(server.getPort(), server);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
