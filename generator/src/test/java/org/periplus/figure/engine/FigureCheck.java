package org.periplus.figure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds for every figure: sound markup, a name, a finding, a text twin, nothing outside, no words over others. */
public final class FigureCheck {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final double ROUNDING = 0.2;

    private FigureCheck() {}

    /** Proves all of it. */
    public static void sound(Figure figure) {
        Scene scene = figure.scene();
        String markup = SvgWriter.writeDocument(scene);
        SvgCheck.sound(markup);
        uniqueIds(markup);
        assertThat(scene.css()).startsWith("fig");
        assertThat(scene.role()).isNotEqualTo(Scene.Role.DECORATION);
        assertThat(scene.label()).isNotBlank();
        assertThat(scene.desc()).isPresent();
        assertThat(figure.title()).isNotBlank();
        assertThat(figure.twin().rows()).isNotEmpty();
        assertThat(figure.placed()).isNotEmpty().allSatisfy(box -> inside(box, scene));
        apart(figure.placed());
    }

    /**
     * Compares the figure with the golden file of that name; {@code -Dperiplus.rewrite=true} writes it anew, to be reviewed in the
     * diff.
     */
    public static void golden(Figure figure, String name) {
        Path file = Path.of("src", "test", "resources", "figures", name + ".svg");
        String drawn = SvgWriter.writeDocument(figure.scene()).replace("><", ">\n<") + "\n";
        try {
            if (Boolean.getBoolean("periplus.rewrite")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, drawn);
            }
            assertThat(drawn).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void uniqueIds(String markup) {
        Set<String> seen = new HashSet<>();
        Matcher ids = ID.matcher(markup);
        while (ids.find()) {
            assertThat(seen.add(ids.group(1))).as(ids.group(1)).isTrue();
        }
    }

    private static void inside(Placed box, Scene scene) {
        assertThat(box.x()).as("left of %s", box).isGreaterThanOrEqualTo(-ROUNDING);
        assertThat(box.y()).as("top of %s", box).isGreaterThanOrEqualTo(-ROUNDING);
        assertThat(box.x() + box.width()).as("right of %s", box).isLessThanOrEqualTo(scene.width() + ROUNDING);
        assertThat(box.y() + box.height()).as("foot of %s", box).isLessThanOrEqualTo(scene.height() + ROUNDING);
    }

    private static void apart(List<Placed> placed) {
        List<Placed> words = placed.stream()
                .filter(box -> !box.text().isEmpty() && isWords(box))
                .toList();
        List<String> meeting = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                if (words.get(i).meets(words.get(j), -ROUNDING)) {
                    meeting.add(words.get(i) + " meets " + words.get(j));
                }
            }
        }
        assertThat(meeting).isEmpty();
    }

    private static boolean isWords(Placed box) {
        return Set.of("text", "label", "quote").contains(box.kind());
    }
}
