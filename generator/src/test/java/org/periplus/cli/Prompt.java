package org.periplus.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * A command that was run, and what it printed.
 *
 * @param exit its exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Prompt(int exit, String out, String err) {

    /** Runs a command in a folder. */
    static Prompt run(Path folder, String... args) {
        return run(folder, Map.of(), args);
    }

    /** Runs a command in a folder, in an environment. */
    static Prompt run(Path folder, Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                environment,
                folder,
                Optional.empty(),
                Optional.empty(),
                InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z")),
                false);
        int exit = new Commands(terminal).run(args);
        return new Prompt(exit, plain(out), plain(err));
    }

    private static String plain(StringWriter text) {
        return text.toString().replace("\r\n", "\n");
    }
}
