package org.periplus.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the version of this program. */
@Command(name = "version", description = "Print the version of Periplus and of Java.")
final class VersionCommand implements Callable<Integer> {

    private final Terminal terminal;

    VersionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().println("periplus " + version() + ", Java " + Runtime.version());
        return ExitStatus.DONE;
    }

    /** Returns the version that the program's archive says it is. */
    static String version() {
        return Optional.ofNullable(VersionCommand.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
