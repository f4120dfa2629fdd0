package org.periplus.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A port that is taken is told, and the next one used unless that very port was asked for. */
class FreePortTest {

    @TempDir
    private Path folder;

    @Test
    void theNextFreePortIsTakenAndToldWhich() throws IOException {
        StringWriter out = new StringWriter();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            try (PreviewServer server =
                    PreviewServer.start(new MadeSite(folder), taken, false, new PrintWriter(out))) {
                int used = server.address().getPort();

                assertThat(used).isGreaterThan(taken);
                assertThat(out.toString())
                        .contains("Port " + taken + " is taken by another program; " + used + " is used instead.")
                        .contains("The preview is at http://localhost:" + used + "/; Ctrl+C ends it.");
            }
        }
    }

    @Test
    void aPortThatWasAskedForIsTakenOrNone() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();

            assertThatThrownBy(() -> PreviewServer.start(
                            new MadeSite(folder), taken, true, new PrintWriter(new StringWriter())))
                    .isInstanceOf(BindException.class)
                    .hasMessage("port " + taken
                            + " is taken by other programs or kept by the system; name a free one with --port");
        }
    }
}
