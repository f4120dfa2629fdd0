package org.periplus.sample.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A page of the guide as its readers copy from it.
 *
 * @param lines all lines of the page
 */
record GuidePage(List<String> lines) {

    private static final Path GUIDE = Path.of(System.getProperty("sample.atlas", "atlas"), "pages", "guide");
    private static final Pattern OPENING = Pattern.compile("```(\\w+)");
    private static final Pattern FILE = Pattern.compile("`([^` ]+\\.(?:md|yaml|xml))`");

    /** Returns the page, named by its path in the guide without the ending. */
    static GuidePage of(String name) {
        try {
            return new GuidePage(Files.readAllLines(GUIDE.resolve(name + ".md")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Returns what stands below the heading of the second rank, up to the next one. */
    GuidePage section(String heading) {
        int from = lines.indexOf("## " + heading);
        if (from < 0) {
            throw new IllegalStateException("There is no section " + heading);
        }
        List<String> rest = lines.subList(from + 1, lines.size());
        int to = rest.stream()
                .filter(line -> line.startsWith("## "))
                .findFirst()
                .map(rest::indexOf)
                .orElse(rest.size());
        return new GuidePage(rest.subList(0, to));
    }

    /** Returns all fenced blocks in their order. */
    List<Fence> fences() {
        List<Fence> fences = new ArrayList<>();
        Optional<String> file = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Matcher opening = OPENING.matcher(lines.get(i));
            if (opening.matches()) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                fences.add(new Fence(opening.group(1), String.join("\n", lines.subList(i + 1, end)) + "\n", file));
                i = end;
            } else {
                Optional<String> named = last(lines.get(i));
                file = named.isPresent() ? named : file;
            }
        }
        return fences;
    }

    private static Optional<String> last(String line) {
        return FILE.matcher(line).results().reduce((one, other) -> other).map(found -> found.group(1));
    }

    /** Returns the block that names itself so in its first line; there must be one. */
    String file(String itself) {
        return fences().stream()
                .filter(fence -> fence.itself().equals(Optional.of(itself)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No block begins with the name " + itself))
                .text();
    }

    /** Returns the block that names itself so, read as YAML. */
    Node yaml(String itself) {
        return parse(file(itself));
    }

    /** Returns YAML as one of its nodes, the whole. */
    static Node parse(String text) {
        return new Node(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    }
}
