package org.periplus.compose.numbers;

import java.util.ArrayList;
import java.util.List;
import org.periplus.address.Anchors;
import org.periplus.analysis.Cover;
import org.periplus.analysis.JourneyNumbers;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Stage;
import org.periplus.page.NamedLink;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** What stands behind the touchpoints of a journey, stage by stage, and how old that is. */
final class NumbersGround {

    private final Sheet sheet;
    private final NumberWords words;

    NumbersGround(Sheet sheet) {
        this.sheet = sheet;
        this.words = new NumberWords(sheet);
    }

    Section of(JourneyNumbers numbers) {
        List<Table.Row> rows = new ArrayList<>();
        for (Stage stage : numbers.journey().stages()) {
            if (!stage.touchpoints().isEmpty()) {
                NamedLink name = sheet.link(numbers.journey().ref(), Anchors.stage(stage.id()), stage.name());
                rows.add(row(name, sheet.analysis().cover(stage.touchpoints())));
            }
        }
        if (rows.size() > 1) {
            rows.add(row(NamedLink.plain(sheet.say("innum.sum")), numbers.cover()));
        }
        Table table = new Table(
                sheet.say("innum.ground"),
                List.of(
                        Cells.words(sheet.label(Label.STAGE)),
                        Cells.number(sheet.label(Label.TOUCHPOINTS)),
                        Cells.number(sheet.say("innum.measured")),
                        Cells.number(sheet.say("innum.said-head")),
                        Cells.number(sheet.say("innum.neither")),
                        Cells.words(sheet.say("innum.voices")),
                        Cells.words(sheet.say("innum.readings"))),
                rows);
        return NumbersComposer.noted("ground", sheet.say("innum.ground"), sheet.say("innum.ground-note"), table);
    }

    private Table.Row row(NamedLink name, Cover cover) {
        return Cells.row(
                0,
                Cells.links(List.of(name)),
                Cells.text(words.count(cover.touchpoints())),
                Cells.text(words.count(cover.measured())),
                Cells.text(words.count(cover.said())),
                Cells.text(words.count(cover.neither())),
                Cells.text(words.ages(cover.voices())),
                Cells.text(words.ages(cover.readings())));
    }
}
