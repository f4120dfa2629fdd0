package org.periplus.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the browser of a machine is opened, and what is told where there is none; no browser is started. */
class WebBrowserTest {

    private static final URI ADDRESS = URI.create("http://localhost:4242/");
    private static final Map<String, String> DESKTOP = Map.of("DISPLAY", ":0");

    private final List<List<String>> started = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "Linux,'[xdg-open, http://localhost:4242/]'",
        "Mac OS X,'[open, http://localhost:4242/]'",
        "Windows 11,'[rundll32, url.dll,FileProtocolHandler, http://localhost:4242/]'",
    })
    void itIsOpenedAsTheSystemOpensIt(String system, String command) {
        assertThat(browser(system, DESKTOP, 0).open(ADDRESS)).isEmpty();
        assertThat(started).singleElement().hasToString(command);
    }

    @ParameterizedTest
    @CsvSource({"WAYLAND_DISPLAY,1", "BROWSER,1", "DISPLAY,''", "TERM,xterm"})
    void withoutADesktopNothingIsStarted(String variable, String value) {
        boolean isThere = !variable.equals("TERM") && !value.isEmpty();

        assertThat(browser("Linux", Map.of(variable, value), 0).open(ADDRESS).isPresent())
                .isEqualTo(!isThere);
        assertThat(started).hasSize(isThere ? 1 : 0);
        assertThat(browser("Windows 11", Map.of(), 0).open(ADDRESS)).isEmpty();
        assertThat(browser("Linux", Map.of(), 0).open(ADDRESS))
                .contains("There is no desktop to open a browser on; open " + ADDRESS + " in one of your own.");
    }

    @Test
    void whatCannotBeOpenedIsToldAndIsNoFailure() {
        assertThat(browser("Linux", DESKTOP, 3).open(ADDRESS))
                .contains("The browser could not be opened (xdg-open: status 3); open " + ADDRESS
                        + " in one of your own.");
        WebBrowser missing = new WebBrowser("Mac OS X", Map.of(), command -> {
            throw new IOException("no such file");
        });
        assertThat(missing.open(ADDRESS))
                .contains("The browser could not be opened (open: no such file); open " + ADDRESS
                        + " in one of your own.");
    }

    private WebBrowser browser(String system, Map<String, String> environment, int status) {
        return new WebBrowser(system, environment, command -> {
            started.add(command);
            return status;
        });
    }
}
