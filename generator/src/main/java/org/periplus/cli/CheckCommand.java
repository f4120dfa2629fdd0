package org.periplus.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.periplus.SiteGenerator;
import org.periplus.SiteRequest;
import org.periplus.SiteResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds every problem of the content and writes nothing. */
@Command(name = "check", description = "Tell every problem of the content; write nothing.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ContentOptions content = new ContentOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SiteRequest request = content.request(terminal, content.source().resolve("site"));
        SiteResult result = new SiteGenerator().check(request);
        new Telling(terminal).problems(request, result, terminal.out());
        return result.fails(request.failOn()) ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }
}
