package org.periplus.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The browser that the user of this machine likes, opened as the system opens it, without a window toolkit. Immutable.
 *
 * @param system the system's name, as Java has it
 */
record WebBrowser(String system) {

    /** Returns the command that opens an address, which is one word of it. */
    List<String> command(URI address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
    }

    /** Opens an address; returns why not, in a sentence, if it cannot. */
    Optional<String> open(URI address) {
        try {
            new ProcessBuilder(command(address))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .getOutputStream()
                    .close();
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of("The browser could not be opened (" + failure.getMessage() + "); open " + address
                    + " in one of your own.");
        }
    }
}
