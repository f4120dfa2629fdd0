package org.periplus.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.serve.WebBrowser;

/** The preview, which a test ends as a program in the same machine does: by interrupting the thread. */
class ServeMojoTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+/");

    @TempDir
    Path folder;

    @BeforeEach
    void content() {
        Goal.atlas(folder);
    }

    @Test
    void theSiteIsServedUntilTheThreadIsInterruptedAndNothingIsLeft() throws Exception {
        Set<String> before = Machine.threads();
        List<List<String>> opened = new CopyOnWriteArrayList<>();
        WebBrowser browser = new WebBrowser("Linux", Map.of("DISPLAY", ":0"), command -> {
            opened.add(command);
            return 3;
        });
        Goal<ServeMojo> goal = Goal.of(new ServeMojo(browser), folder)
                .with("port", 0)
                .with("history", false)
                .with("open", true);
        FutureTask<Boolean> serving = new FutureTask<>(() -> {
            goal.mojo().execute();
            return Thread.interrupted();
        });
        Thread thread = new Thread(serving, "serving");
        thread.start();
        assertThat(Machine.soon(() -> serving.isDone() || address(goal.log()).isPresent()))
                .isTrue();
        URI address = address(goal.log()).orElseThrow(() -> new AssertionError(goal.log()));
        assertThat(page(address)).contains("Trains");
        assertThat(folder.resolve("site")).doesNotExist();
        String warned =
                "The browser could not be opened (xdg-open: status 3); open " + address + " in one of your own.";
        assertThat(Machine.soon(() -> goal.log().contains(warned)))
                .as("%s", goal.log())
                .isTrue();
        assertThat(opened).containsExactly(List.of("xdg-open", address.toString()));
        thread.interrupt();
        assertThat(serving.get()).as("the thread is still interrupted").isTrue();
        assertThat(goal.log()).endsWith("The preview has ended.");
        assertThat(Machine.soon(() -> ours(Machine.threads(), before).isEmpty()))
                .as("%s", ours(Machine.threads(), before))
                .isTrue();
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Goal.of(new ServeMojo(), folder)
                        .with("port", 65_536)
                        .mojo()
                        .execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("port is a number from 0 to 65535, not 65536");
    }

    /** The client of the test has threads of its own, which end when it is collected. */
    private static List<String> ours(Set<String> threads, Set<String> before) {
        return threads.stream()
                .filter(thread -> !before.contains(thread) && !thread.contains("HttpClient"))
                .toList();
    }

    private static Optional<URI> address(List<String> log) {
        return log.stream()
                .map(ADDRESS::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .map(URI::create)
                .findFirst();
    }

    private static String page(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
