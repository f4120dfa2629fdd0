package org.periplus.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.figure.engine.FigureSample;
import org.periplus.model.Journey;

/** Journeys as a team writes them, and their numbers. */
final class Trips {

    static final Path GUIDE = Path.of("..", "sample-site", "atlas", "pages", "guide", "journey-score.md");

    private static final Pattern FENCE = Pattern.compile("(?s)```yaml\\n(.*?)```");

    private Trips() {}

    /** Returns the numbers of {@code journeys/trip.yaml} among the files given as name, text, name, text ... */
    static JourneyNumbers of(String... filesAndTexts) {
        FigureSample sample = FigureSample.of(filesAndTexts);
        Journey trip = sample.atlas().journeys().stream()
                .filter(journey -> journey.id().equals("trip"))
                .findFirst()
                .orElseThrow();
        return sample.analysis().numbers(trip);
    }

    /** Returns the numbers of a journey whose personas, if it names any, are Mira and Elif. */
    static JourneyNumbers journey(String text) {
        return of(
                "journeys/trip.yaml", text, "personas/mira.yaml", "name: Mira\n", "personas/elif.yaml", "name: Elif\n");
    }

    static String guide() {
        try {
            return Files.readString(GUIDE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the contents of the guide page: the journey, then the KPI. */
    static List<String> fences() {
        List<String> fences = new ArrayList<>();
        Matcher fence = FENCE.matcher(guide());
        while (fence.find()) {
            fences.add(fence.group(1));
        }
        return fences;
    }

    static JourneyNumbers ofGuide() {
        return ofGuide(fences().get(0));
    }

    /** Returns the numbers of a journey like that of the guide. */
    static JourneyNumbers ofGuide(String journey) {
        return of(
                "journeys/trip.yaml",
                journey,
                "kpis/ticket-value.yaml",
                fences().get(1),
                "personas/mira.yaml",
                "name: Mira\n");
    }
}
