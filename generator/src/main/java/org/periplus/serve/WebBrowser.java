package org.periplus.serve;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser that the user of this machine likes, opened as the system opens it, without a window toolkit. Immutable.
 *
 * @param system the system's name, as Java has it
 * @param environment the environment's variables, which tell whether there is a desktop
 * @param launcher starts the command that opens it
 */
public record WebBrowser(String system, Map<String, String> environment, Launcher launcher) {

    private static final long ANSWER_MILLIS = 1_000;

    /** Starts a program of the system. */
    @FunctionalInterface
    public interface Launcher {

        /**
         * Starts a program and waits a moment for it.
         *
         * @param command the program and its words
         * @return its exit status; 0 if it goes on
         * @throws IOException if it cannot be started
         * @throws InterruptedException if the thread is told to stop meanwhile
         */
        int start(List<String> command) throws IOException, InterruptedException;
    }

    /** Takes a copy of the environment. */
    public WebBrowser {
        environment = Map.copyOf(environment);
    }

    /** Returns the browser of this machine. */
    public static WebBrowser of(Map<String, String> environment) {
        return new WebBrowser(System.getProperty("os.name", ""), environment, WebBrowser::launch);
    }

    /** Returns the command that opens an address, which is one word of it. */
    List<String> command(URI address) {
        if (is("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        return List.of(is("mac") ? "open" : "xdg-open", address.toString());
    }

    /** Opens an address; returns why not, in a sentence, if it cannot. */
    public Optional<String> open(URI address) {
        if (!hasDesktop()) {
            return Optional.of("There is no desktop to open a browser on; open " + address + " in one of your own.");
        }
        try {
            int status = launcher.start(command(address));
            return status == 0 ? Optional.empty() : failed(address, "status " + status);
        } catch (IOException failure) {
            return failed(address, String.valueOf(failure.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<String> failed(URI address, String why) {
        return Optional.of("The browser could not be opened ("
                + command(address).get(0) + ": " + why + "); open " + address + " in one of your own.");
    }

    /** Windows and macOS always have one; elsewhere a screen is named, or a browser that needs none. */
    private boolean hasDesktop() {
        return is("windows")
                || is("mac")
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
                        .anyMatch(name -> !environment.getOrDefault(name, "").isEmpty());
    }

    private boolean is(String name) {
        return system.toLowerCase(Locale.ROOT).startsWith(name);
    }

    private static int launch(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return process.waitFor(ANSWER_MILLIS, TimeUnit.MILLISECONDS) ? process.exitValue() : 0;
    }
}
