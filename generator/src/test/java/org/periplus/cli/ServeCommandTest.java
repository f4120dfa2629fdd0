package org.periplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** How a preview is asked for; the preview itself is tried in a browser with the sample. */
class ServeCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aPortThatWasAskedForAndIsTakenIsAFailureInASentence() throws IOException {
        Files.writeString(folder.resolve("periplus.yaml"), "title: Atlas\n");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Prompt prompt = Prompt.run(folder, "serve", "-p", String.valueOf(other.getLocalPort()));

            assertThat(prompt.exit()).isEqualTo(3);
            assertThat(prompt.err())
                    .isEqualTo("periplus: port " + other.getLocalPort()
                            + " is taken by other programs or kept by the system; name a free one with --port\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"-1,'--port is a number from 0 to 65535, not -1'", "65536,not 65536", "http,http"})
    void aPortIsANumber(String port, String words) {
        Prompt prompt = Prompt.run(folder, "serve", "--port=" + port);

        assertThat(prompt.exit()).isEqualTo(2);
        assertThat(prompt.err()).contains(words);
    }

    @Test
    void nothingIsFetchedIfItIsNotToBe() {
        Terminal terminal = new Terminal(
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                Map.of(),
                folder,
                Optional.empty(),
                Optional.empty(),
                InstantSource.fixed(Instant.EPOCH),
                false);
        ServeCommand command = new ServeCommand(terminal);
        assertThat(command.request(4242).equipment().offline()).isFalse();
        new CommandLine(command).parseArgs("--offline");

        assertThat(command.request(4242).equipment().offline()).isTrue();
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage() {
        Prompt prompt = Prompt.run(folder, "serve", "-s", "none");

        assertThat(prompt.exit()).isEqualTo(2);
        assertThat(prompt.err()).contains("There is no folder");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,'[xdg-open, http://localhost:4242/]'",
        "Mac OS X,'[open, http://localhost:4242/]'",
        "Windows 11,'[rundll32, url.dll,FileProtocolHandler, http://localhost:4242/]'",
    })
    void theBrowserIsOpenedAsTheSystemOpensIt(String system, String command) {
        assertThat(new WebBrowser(system).command(URI.create("http://localhost:4242/")))
                .hasToString(command);
    }
}
