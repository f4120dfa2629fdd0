package org.periplus.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/** The accessibility checker axe-core with all of its usual rules. Immutable. */
final class Axe {

    /** Tells of each violation the rule, what is wrong, and on which first elements. A preload would ask for files again. */
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const line = violation => violation.id + ' (' + violation.nodes.length + '): '
                + violation.nodes.slice(0, 3).map(node => node.target.join(' ') + ' '
                    + [...node.any, ...node.all, ...node.none].slice(0, 1).map(check => check.message)).join('; ');
            axe.run(document, {resultTypes: ['violations'], preload: false})
                .then(result => done(result.violations.map(line)), failure => done([String(failure)]));
            """;

    private final String script;

    Axe() {
        try (InputStream resource = Objects.requireNonNull(
                Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js is on the class path")) {
            script = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the violations on the page that the browser shows. */
    List<String> violations(JavascriptExecutor browser) {
        browser.executeScript(script);
        List<?> violations = (List<?>) Objects.requireNonNull(browser.executeAsyncScript(RUN));
        return violations.stream().map(String::valueOf).toList();
    }
}
