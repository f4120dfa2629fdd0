package org.periplus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.periplus.UnknownEntityException;
import org.periplus.UnknownRevisionException;
import org.periplus.export.ExportRefusedException;
import org.periplus.publish.UnsafeOutputException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All commands, bound to one terminal. */
public final class Commands {

    private final Terminal terminal;

    /** Takes the terminal the commands speak to. */
    public Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the command that {@code args} name and returns its exit status; failures are told as one sentence. */
    public int run(String... args) {
        CommandLine line = new CommandLine(new PeriplusCommand(terminal))
                .addSubcommand(new BuildCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new CheckThemeCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new DoctorCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new FmtCommand(terminal))
                .addSubcommand(importCommand())
                .addSubcommand(new InitCommand(terminal))
                .addSubcommand(new LogCommand(terminal))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new SchemaCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new RenameCommand(terminal))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new SyncCommand(terminal))
                .addSubcommand(new CompletionCommand(terminal))
                .addSubcommand(new UpdateCommand(terminal))
                .addSubcommand(new VersionCommand(terminal))
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        return line.execute(args);
    }

    private CommandLine importCommand() {
        return new CommandLine(new ImportCommand(terminal))
                .addSubcommand(new ImportCsvCommand(terminal))
                .addSubcommand(new ImportEventsCommand(terminal))
                .addSubcommand(new ImportMermaidCommand(terminal))
                .addSubcommand(new ImportXesCommand(terminal));
    }

    private int wrongUsage(CommandLine.ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        terminal.err().println("periplus: " + words(failure));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, terminal.err())) {
            CommandLine.Model.CommandSpec spec = command.getCommandSpec();
            String help = spec.findOption("--help") == null ? "periplus help" : spec.qualifiedName() + " --help";
            terminal.err().println("See " + help + " for what can be asked.");
        }
        return ExitStatus.USAGE;
    }

    /** Returns what is wrong; a format that is none is told with those that are. */
    private static String words(CommandLine.ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        if (failure instanceof CommandLine.UnmatchedArgumentException unmatched
                && command.getCommand() instanceof ImportCommand) {
            String first = unmatched.getUnmatched().get(0);
            if (!first.startsWith("-")) {
                return "there is no format \"" + first + "\"; the formats are: "
                        + String.join(", ", command.getSubcommands().keySet());
            }
        }
        return Objects.requireNonNullElse(failure.getMessage(), "the command line cannot be read");
    }

    private int failed(Exception failure) {
        if (failure instanceof UnsafeOutputException || failure instanceof ExportRefusedException) {
            terminal.err().println("periplus: " + failure.getMessage());
            return ExitStatus.USAGE;
        }
        if (failure instanceof UsageException
                || failure instanceof UnknownRevisionException
                || failure instanceof UnknownEntityException) {
            terminal.err().println("periplus: " + failure.getMessage());
            return ExitStatus.USAGE;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            terminal.err().println("periplus: " + words(failure));
            return ExitStatus.FAILURE;
        }
        terminal.err().println("periplus: an internal failure, which is a fault of Periplus: " + failure);
        if (!terminal.environment().getOrDefault("PERIPLUS_DEBUG", "").isEmpty()) {
            failure.printStackTrace(terminal.err());
        } else {
            terminal.err().println("Set PERIPLUS_DEBUG=1 to see where, and please report it.");
        }
        return ExitStatus.FAILURE;
    }

    /** Returns what failed, and what to do where that is not plain. */
    static String words(Exception failure) {
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        if (cause instanceof NoSuchFileException) {
            return "there is no file or folder " + message;
        }
        if (message.endsWith("No space left on device")) {
            return "the disk is full (" + message + "); make room, or name another folder to write to";
        }
        return cause instanceof AccessDeniedException ? "no permission for " + message : message;
    }
}
