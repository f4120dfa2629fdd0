package org.periplus.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Programs that a test starts and waits for. */
final class Started {

    private Started() {}

    /** Runs a command to its end in {@code folder} and returns what it printed; fails unless it ends with 0. */
    static String run(Path folder, Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream printed = process.getInputStream()) {
            String text = new String(printed.readAllBytes(), UTF_8);
            assertThat(process.waitFor()).as("%s: %s", command, text).isZero();
            return text;
        }
    }
}
