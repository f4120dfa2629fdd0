package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.periplus.exchange.intake.MermaidIntake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes journeys of diagrams in Mermaid's syntax. */
@Command(
        name = "mermaid",
        description =
                "Make journeys of Mermaid diagrams, also of those in Markdown files; tell what was guessed and lost.",
        footer = {"", "Example: periplus import mermaid README.md -s atlas --dry-run"})
final class ImportMermaidCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files with journey diagrams.")
    private List<Path> files = List.of();

    @Mixin
    private IntakeTarget target = new IntakeTarget();

    @Option(names = "--personas", description = "Make personas of actors whom the site does not know.")
    private boolean personas;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    ImportMermaidCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return target.run(terminal, (names, masked) -> {
            MermaidIntake.Wishes wishes = new MermaidIntake.Wishes(target.id(), personas, target.force());
            MermaidIntake intake = new MermaidIntake(names, wishes, masked);
            for (Path file : files) {
                intake.read(IntakeTarget.name(file), IntakeTarget.bytes(terminal, file));
            }
            return intake.result();
        });
    }
}
