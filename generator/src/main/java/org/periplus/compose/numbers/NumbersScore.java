package org.periplus.compose.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.periplus.address.Anchors;
import org.periplus.analysis.Curve;
import org.periplus.analysis.CurveFigures;
import org.periplus.analysis.CurvePoint;
import org.periplus.analysis.JourneyNumbers;
import org.periplus.analysis.JourneyScore;
import org.periplus.analysis.Lever;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Moods;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Ref;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** The score of a journey by its parts, what would move it, and what its curves come down to. */
final class NumbersScore {

    private static final int MOST_LEVERS = 6;

    private final Sheet sheet;
    private final NumberWords words;
    private final JourneyNumbers numbers;

    NumbersScore(Sheet sheet, JourneyNumbers numbers) {
        this.sheet = sheet;
        this.words = new NumberWords(sheet);
        this.numbers = numbers;
    }

    Section score() {
        String title = sheet.say("innum.score");
        List<Table.Row> rows = numbers.score().map(this::parts).orElse(List.of());
        Table table = new Table(
                sheet.say("innum.score-parts"),
                List.of(
                        Cells.words(sheet.say("innum.part")),
                        Cells.words(sheet.say("innum.rests-on")),
                        Cells.number(sheet.say("innum.points")),
                        Cells.number(sheet.say("innum.counts")),
                        Cells.number(sheet.say("innum.brings"))),
                rows);
        String note = numbers.score()
                .map(score -> score.parts().size() == JourneyScore.What.values().length
                        ? sheet.say("innum.score-note")
                        : sheet.say("innum.score-without"))
                .orElse("");
        return NumbersComposer.noted("score", title, note, table);
    }

    private List<Table.Row> parts(JourneyScore score) {
        List<Table.Row> rows = new ArrayList<>();
        for (JourneyScore.Part part : score.parts()) {
            rows.add(Cells.row(
                    0,
                    Cells.text(sheet.say("innum.part." + part.what().name().toLowerCase(Locale.ROOT))),
                    Cells.text(ground(part.what(), score)),
                    Cells.text(words.number(part.points())),
                    Cells.text(sheet.words().numerals().percent(100 * part.share())),
                    Cells.text(words.number(part.brings()))));
        }
        rows.add(Cells.row(
                0,
                Cells.text(sheet.say("innum.sum")),
                Cells.text(sheet.say(
                        "innum.score-rests",
                        "felt",
                        score.felt(),
                        "n",
                        score.touchpoints(),
                        "assumed",
                        score.assumed())),
                Cells.text(""),
                Cells.text(""),
                Cells.text(words.number(score.value()))));
        return rows;
    }

    private String ground(JourneyScore.What what, JourneyScore score) {
        return switch (what) {
            case FEELING -> sheet.say("innum.ground.feeling", "felt", score.felt(), "n", score.touchpoints());
            case MEMORY ->
                numbers.curve()
                        .map(curve -> sheet.say(
                                "innum.ground.memory",
                                "best",
                                at(curve.highest()),
                                "worst",
                                at(curve.lowest()),
                                "end",
                                at(curve.end())))
                        .orElse("");
            case RELIEF -> sheet.say("innum.ground.relief", "n", numbers.pains().size());
            case COMPLETION ->
                sheet.say(
                        "innum.ground.completion",
                        "known",
                        numbers.flow().stages().size(),
                        "n",
                        numbers.journey().stages().size());
        };
    }

    private String at(CurvePoint point) {
        return sheet.say("journey.point", "touchpoint", point.touchpoint().name(), "emotion", words.emotion(point));
    }

    Section levers() {
        List<Table.Row> rows =
                numbers.levers().stream().limit(MOST_LEVERS).map(this::lever).toList();
        Table table = new Table(
                sheet.say("innum.levers"),
                List.of(
                        Cells.words(sheet.label(Label.TOUCHPOINT)),
                        Cells.words(sheet.label(Label.EMOTION)),
                        Cells.number(sheet.say("innum.pains")),
                        Cells.words(sheet.say("innum.stands-on")),
                        Cells.number(sheet.say("innum.would-rise"))),
                rows);
        return NumbersComposer.noted("levers", sheet.say("innum.levers"), sheet.say("innum.levers-note"), table);
    }

    private Table.Row lever(Lever lever) {
        CurvePoint point = lever.point();
        return Cells.row(
                0,
                Cells.links(List.of(words.link(numbers.journey(), point.touchpoint()))),
                Cells.mood(new Moods(sheet).of(point.emotion(), false)),
                Cells.text(words.count(point.touchpoint().pains().size())),
                Cells.text(sheet.say(point.assumed() ? "journey.assumed" : "innum.said")),
                Cells.text(words.gain(lever.gain())));
    }

    Section curve() {
        List<Table.Row> rows = new ArrayList<>();
        for (Curve curve : numbers.figures().curves()) {
            JourneyNumbers.of(curve).ifPresent(figures -> rows.add(row(curve, figures)));
        }
        if (numbers.figures().curves().isEmpty()) {
            numbers.curve()
                    .ifPresent(figures -> rows.add(row(
                            Cells.text(sheet.label(Label.EVERYBODY)),
                            figures,
                            numbers.score()
                                    .map(score -> words.score(score.value()))
                                    .orElse(""))));
        }
        Table table = new Table(
                sheet.say("innum.curve"),
                List.of(
                        Cells.words(sheet.label(Label.PERSONA)),
                        Cells.number(sheet.say("innum.score")),
                        Cells.number(sheet.say("innum.mean")),
                        Cells.number(sheet.say("innum.memory")),
                        Cells.words(sheet.say("innum.best")),
                        Cells.words(sheet.say("innum.worst")),
                        Cells.words(sheet.say("innum.end")),
                        Cells.number(sheet.say("innum.troughs")),
                        Cells.words(sheet.say("innum.fall")),
                        Cells.number(sheet.say("innum.swing"))),
                rows);
        return NumbersComposer.noted("curve", sheet.say("innum.curve"), sheet.say("innum.curve-note"), table);
    }

    private Table.Row row(Curve curve, CurveFigures figures) {
        Ref persona = curve.persona();
        String score =
                numbers.scoreOf(curve).map(one -> words.score(one.value())).orElse("");
        return row(Cells.links(List.of(sheet.link(persona))), figures, score);
    }

    private Table.Row row(Table.Cell name, CurveFigures figures, String score) {
        return Cells.row(
                0,
                name,
                Cells.text(score),
                Cells.text(words.mean(figures.mean())),
                Cells.text(words.mean(figures.remembered())),
                point(figures.highest()),
                point(figures.lowest()),
                point(figures.end()),
                Cells.text(sheet.words().numerals().count(figures.troughs().size())),
                Cells.text(figures.fall()
                        .map(fall -> sheet.say(
                                "innum.falls",
                                "by",
                                sheet.words().numerals().plain(fall.by()),
                                "touchpoint",
                                fall.to().touchpoint().name()))),
                Cells.text(sheet.words().numerals().plain(figures.swing())));
    }

    private NamedLink link(CurvePoint point) {
        return sheet.link(
                numbers.journey().ref(), Anchors.touchpoint(point.touchpoint().id()), at(point));
    }

    private Table.Cell point(CurvePoint point) {
        return Cells.links(List.of(link(point)));
    }
}
