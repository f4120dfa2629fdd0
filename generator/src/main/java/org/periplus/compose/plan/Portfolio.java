package org.periplus.compose.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.periplus.address.Anchors;
import org.periplus.analysis.JourneyAnalysis;
import org.periplus.analysis.StageAnalysis;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.model.Journey;
import org.periplus.model.JourneyState;
import org.periplus.model.Stage;
import org.periplus.page.HomePage;

/** The journeys and their stages as a table of heat. */
public final class Portfolio {

    private static final int MOST = 5;

    private final Sheet sheet;
    private final Moods moods;

    /** Takes the sheet that is written on. */
    public Portfolio(Sheet sheet) {
        this.sheet = sheet;
        this.moods = new Moods(sheet);
    }

    /** Returns the journeys as they are, then as they shall be; those without stages are left out. */
    public List<HomePage.HeatRow> rows() {
        return Stream.of(JourneyState.CURRENT, JourneyState.FUTURE)
                .flatMap(state -> sheet.atlas().journeys().stream().filter(journey -> journey.state() == state))
                .filter(journey -> !journey.stages().isEmpty())
                .map(this::row)
                .toList();
    }

    private HomePage.HeatRow row(Journey journey) {
        JourneyAnalysis figures = sheet.analysis().journey(journey.id());
        List<String> remark = new ArrayList<>();
        journey.owner().map(sheet.atlas()::nameOf).ifPresent(remark::add);
        if (journey.state() == JourneyState.FUTURE) {
            remark.add(sheet.say("portfolio.future"));
        }
        SafeHtml curve = journey.personas().stream()
                .findFirst()
                .filter(persona -> figures.lowest().isPresent())
                .map(persona -> sheet.figures().miniCurve(journey, persona))
                .orElse(SafeHtml.EMPTY);
        return new HomePage.HeatRow(
                sheet.link(journey.ref()),
                sheet.words().wording().commas(remark),
                figures.stages().stream().map(stage -> cell(journey, stage)).toList(),
                moods.mean(moods.meanOf(figures)),
                curve);
    }

    private HomePage.HeatCell cell(Journey journey, StageAnalysis figures) {
        Stage stage = figures.stage();
        String words = figures.worstPain()
                .map(worst -> sheet.say(
                        "portfolio.worst-pain", "severity", sheet.words().of(worst, MOST)))
                .orElse("");
        return new HomePage.HeatCell(
                figures.meanEmotion()
                        .map(mean -> sheet.words().emotionClass(mean) + "c")
                        .orElse("none"),
                sheet.link(journey.ref(), Anchors.stage(stage.id()), stage.name()),
                figures.meanEmotion().map(sheet.words().numerals()::mean).orElse(""),
                figures.worstPain()
                        .map(worst -> sheet.figures().bars(worst, MOST, "sev", ""))
                        .orElse(SafeHtml.EMPTY),
                words);
    }
}
