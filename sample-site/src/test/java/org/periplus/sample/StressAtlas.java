package org.periplus.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the content of a site of maps that are hard to letter. */
final class StressAtlas {

    private static final String SITE = """
            periplus: 1
            title: Maps that are hard to letter
            language: en
            lanes: [flow, touchpoints, emotion, thoughts, pains, gains, ideas, x-lane, backstage, kpis]
            """;

    private StressAtlas() {}

    /** Writes the maps and all they refer to into a folder, which is made. */
    static void write(Path folder, List<StressMap> maps) throws IOException {
        write(folder.resolve("periplus.yaml"), SITE);
        write(folder.resolve("channels.yaml"), all(maps, map -> map.entry("  type: app\n")));
        write(folder.resolve("teams.yaml"), all(maps, map -> map.entry("")));
        write(folder.resolve("personas/one.yaml"), "name: The first with a rather long name\n");
        write(folder.resolve("personas/two.yaml"), "name: ВТОРАЯ ПУТЕШЕСТВЕННИЦА\n");
        for (StressMap map : maps) {
            String file = map.id() + ".yaml";
            write(folder.resolve("journeys").resolve(file), map.yaml());
            write(folder.resolve("feedback").resolve(file), map.named("type: interview\ndate: 2026-05-21\n"));
            write(folder.resolve("opportunities").resolve(file), map.named("impact: 4\neffort: 2\n"));
            write(folder.resolve("kpis").resolve(file), map.kpi().get(0));
            write(
                    folder.resolve("kpis").resolve(map.id() + "-2.yaml"),
                    map.kpi().get(1));
        }
    }

    private static String all(List<StressMap> maps, Function<StressMap, String> part) {
        return maps.stream().map(part).collect(Collectors.joining());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
