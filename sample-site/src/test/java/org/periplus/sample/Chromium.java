package org.periplus.sample;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser and the driver that fits it, on this machine.
 *
 * @param browser the program of Chromium or Chrome
 * @param driver the program of its driver
 */
record Chromium(Path browser, Path driver) {

    /** What a user of Debian types to get both. */
    static final String INSTALL =
            "apt-get update && apt-get install -y --no-install-recommends chromium chromium-driver";

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver", "chromedriver.exe");
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/usr/lib/chromium",
            "/usr/lib/chromium-browser",
            "/snap/bin",
            "/opt/google/chrome",
            "/opt/homebrew/bin",
            "/Applications/Chromium.app/Contents/MacOS");

    /**
     * Returns those of the system properties {@code chromium.binary} and {@code webdriver.chrome.driver}, else of the search path, else
     * of the usual places. Where one is missing and this process may install Debian's, it does.
     *
     * @throws IllegalStateException if there is none, saying how to get it
     */
    static Chromium ofThisMachine() {
        return find().or(() -> {
                    install();
                    return find();
                })
                .orElseThrow(() -> new IllegalStateException("The tests need Chromium and its driver, and found "
                        + BROWSERS + " or " + DRIVERS + " neither on the search path nor in the usual places. Run: "
                        + INSTALL));
    }

    private static Optional<Chromium> find() {
        return program("chromium.binary", BROWSERS)
                .flatMap(browser ->
                        program("webdriver.chrome.driver", DRIVERS).map(driver -> new Chromium(browser, driver)));
    }

    private static Optional<Path> program(String property, List<String> names) {
        Stream<Path> given = Stream.ofNullable(System.getProperty(property)).map(Path::of);
        Stream<String> path =
                Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator));
        Stream<Path> found = Stream.concat(path, USUAL_PLACES.stream())
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> names.stream().map(Path.of(folder)::resolve));
        return Stream.concat(given, found)
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static void install() {
        boolean mayInstall =
                "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (!mayInstall) {
            return;
        }
        System.out.println("No Chromium and driver found. Installing Debian's: " + INSTALL);
        ProcessBuilder command = new ProcessBuilder("sh", "-c", INSTALL).inheritIO();
        command.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
        try {
            Process process = command.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroy();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
