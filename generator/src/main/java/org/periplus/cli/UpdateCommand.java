package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.periplus.SiteRequest;
import org.periplus.diagnostic.Excerpts;
import org.periplus.intake.SiteUpdate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves the pins of other repositories. */
@Command(
        name = "update",
        description = "Pin what the repositories that the site includes hold now, in periplus.lock.",
        footer = {
            "",
            "Builds only read the lock: without this command a site never changes because another repository did.",
            "Logins come from ~/.netrc for https, and from ssh and its agent; never from the address.",
            "",
            "Example: periplus update rail",
        })
final class UpdateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "SOURCE",
            arity = "0..*",
            description = "Sources, by their prefix or the last part of their address; all by default.")
    private List<String> sources = new ArrayList<>();

    @Mixin
    private SourceOption source = new SourceOption();

    @Option(names = "--check", description = "Only tell what would move; exit with 1 if something would.")
    private boolean check;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    UpdateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SiteUpdate update = SiteUpdate.of(request(), sources, check);
        Path folder = source.folder(terminal);
        Excerpts none = (file, line) -> Optional.empty();
        if (!update.diagnostics().isEmpty()) {
            terminal.err().print(new Telling(terminal).problems(folder, update.diagnostics(), none));
        }
        update.failures().forEach(failure -> terminal.err().println("periplus: " + failure));
        update.told().forEach(terminal.out()::println);
        if (update.told().isEmpty() && update.failures().isEmpty()) {
            terminal.out().println("No repository is included; include: in periplus.yaml names some.");
        }
        terminal.out().flush();
        if (!update.failures().isEmpty()) {
            return ExitStatus.FAILURE;
        }
        return !update.diagnostics().isEmpty() || (check && update.moved() > 0) ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }

    private SiteRequest request() {
        return ContentOptions.today(terminal, source.folder(terminal)).withHistory(false);
    }
}
