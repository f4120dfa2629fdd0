package org.periplus.sample.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who does what a page says, block by block: {@code sh} is typed, {@code diff} is edited into the file named last, {@code text}
 * must have been printed by the command before, and {@code yaml} and {@code xml} are saved under the
 * name in their first line, or else the one told last.
 */
final class Walk {

    /** Runs until it is stopped, so it is not typed here; its own tests do that. */
    private static final String PREVIEW = "periplus serve -s atlas --open";

    private static final Pattern INTO = Pattern.compile("cd (\\S+)");

    private final Desk desk;
    private final List<String> typed = new ArrayList<>();
    private Path folder;
    private String printed = "";

    Walk(Desk desk) {
        this.desk = desk;
        this.folder = desk.work();
    }

    /** Does all of it, and fails at the first command that fails or prints something else. */
    void follow(GuidePage page) throws IOException {
        for (Fence fence : page.fences()) {
            switch (fence.language()) {
                case "sh" -> type(fence.text());
                case "diff" -> edit(folder.resolve(fence.file().orElseThrow()), fence.text());
                case "text" -> assertThat(printed).contains(fence.text().strip());
                default -> save(fence);
            }
        }
    }

    /** Returns the commands that were typed. */
    List<String> typed() {
        return List.copyOf(typed);
    }

    /** Returns the folder that was entered last. */
    Path folder() {
        return folder;
    }

    private void type(String commands) {
        StringBuilder all = new StringBuilder();
        for (String command : commands.strip().split("\n")) {
            typed.add(command);
            Matcher into = INTO.matcher(command);
            if (into.matches()) {
                folder = folder.resolve(into.group(1));
            } else if (!command.equals(PREVIEW)) {
                Desk.Ran ran = desk.run(folder, command, Map.of());
                assertThat(ran.status()).as("%s%n%s", command, ran.printed()).isZero();
                all.append(ran.printed());
            }
        }
        printed = all.toString();
    }

    private void save(Fence fence) throws IOException {
        Path file = folder.resolve(fence.itself().or(fence::file).orElseThrow());
        Files.createDirectories(file.getParent());
        Files.writeString(file, fence.text());
    }

    private static void edit(Path file, String change) throws IOException {
        String[] lines = change.split("\n");
        String text = Files.readString(file);
        String before = "\n" + lines[0].substring(1) + "\n";
        assertThat(lines).hasSize(2).satisfies(both -> assertThat(both[1]).startsWith("+"));
        assertThat(text).containsOnlyOnce(before);
        Files.writeString(file, text.replace(before, "\n" + lines[1].substring(1) + "\n"));
    }
}
