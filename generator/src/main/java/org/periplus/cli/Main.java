package org.periplus.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Where the program begins. */
public final class Main {

    private Main() {}

    /** Runs the command that {@code args} name and ends the process with its exit status. */
    public static void main(String[] args) {
        // Pictures are drawn without a screen, also where there is one.
        System.setProperty("java.awt.headless", "true");
        Terminal terminal = new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                folder("user.home"),
                folder("periplus.home"),
                Clock.systemUTC(),
                System.console() != null,
                new FileOutputStream(FileDescriptor.out));
        int status = new Commands(terminal).run(args);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(status);
    }

    private static Optional<Path> folder(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
