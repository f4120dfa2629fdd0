package org.periplus.doctor;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at how text is shown and files are named.
 *
 * @param around the world outside
 */
record TerminalLook(Surroundings around) {

    Topic topic() {
        List<Finding> found = new ArrayList<>();
        found.add(colours());
        found.add(width());
        if (File.separatorChar == '/') {
            locale().ifPresent(found::add);
            fileNames().ifPresent(found::add);
        }
        if (around.isSet("SOURCE_DATE_EPOCH")) {
            found.add(Finding.note(
                    "SOURCE_DATE_EPOCH is set",
                    "Sites are told for that day and not for today: reviews due and figures out of date may look odd",
                    "Unset it where that is not meant, or name a day with --as-of"));
        }
        return new Topic("Terminal", found);
    }

    private Finding colours() {
        if (around.hasColours()) {
            return Finding.ok("Text is coloured");
        }
        if (around.isSet("NO_COLOR")) {
            return Finding.ok("Text is plain, as NO_COLOR asks for");
        }
        return Finding.ok(
                around.isInteractive() ? "Text is plain, as TERM asks for" : "Text is plain, as no terminal reads it");
    }

    private Finding width() {
        return Finding.ok(
                around.isSet("COLUMNS")
                        ? "Lines are as wide as COLUMNS says"
                        : "Lines are 100 characters wide at most, as COLUMNS is not set");
    }

    private Optional<Finding> locale() {
        Optional<String> locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> around.environment().getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
        boolean isUnicode = locale.map(value -> value.toLowerCase(Locale.ROOT).replace("-", ""))
                .filter(value -> value.contains("utf8"))
                .isPresent();
        return isUnicode
                ? Optional.empty()
                : Optional.of(Finding.note(
                        "The locale of this shell is not of UTF-8",
                        "Periplus writes UTF-8 whatever the locale is; other letters than ASCII may look wrong here",
                        "export LC_ALL=C.UTF-8"));
    }

    private Optional<Finding> fileNames() {
        String name = around.machine().fileNames();
        return name.isEmpty() || name.toLowerCase(Locale.ROOT).replace("-", "").equals("utf8")
                ? Optional.empty()
                : Optional.of(Finding.look(
                        "Names of files are read as " + name,
                        "A file whose name has other letters than ASCII cannot be opened",
                        "export LC_ALL=C.UTF-8 before the program is started"));
    }
}
