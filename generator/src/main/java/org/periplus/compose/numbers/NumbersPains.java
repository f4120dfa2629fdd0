package org.periplus.compose.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.periplus.address.Anchors;
import org.periplus.analysis.JourneyNumbers;
import org.periplus.analysis.PainWeight;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.StepTable;
import org.periplus.model.Journey;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** Pains by weight: of a journey, and of all. */
final class NumbersPains {

    private static final int MOST = 30;

    private final Sheet sheet;
    private final NumberWords words;

    NumbersPains(Sheet sheet) {
        this.sheet = sheet;
        this.words = new NumberWords(sheet);
    }

    Section of(JourneyNumbers numbers) {
        List<Table.Row> rows = numbers.pains().stream()
                .map(pain -> row(numbers.journey(), pain, false))
                .toList();
        Table table = new Table(sheet.say("innum.pains-ranked"), columns(false), rows).sorted();
        return NumbersComposer.noted("pains", sheet.say("innum.pains-ranked"), sheet.say("innum.pains-note"), table);
    }

    /** Returns the heaviest pains of all journeys as they are today; those of target maps and of variants do not count. */
    Section heaviest(List<JourneyNumbers> all) {
        record Placed(Journey journey, PainWeight pain) {}
        List<Placed> placed = new ArrayList<>();
        all.forEach(numbers -> numbers.pains().forEach(pain -> placed.add(new Placed(numbers.journey(), pain))));
        List<Table.Row> rows = placed.stream()
                .sorted(Comparator.comparing((Placed one) -> one.pain().weight())
                        .reversed())
                .limit(MOST)
                .map(one -> row(one.journey(), one.pain(), true))
                .toList();
        Table table = new Table(sheet.say("innum.pains-ranked"), columns(true), rows).sorted();
        return NumbersComposer.noted("pains", sheet.say("innum.pains-ranked"), sheet.say("innum.pains-note"), table);
    }

    private List<Table.Column> columns(boolean journeys) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Cells.words(sheet.label(Label.PAIN)));
        columns.add(Cells.words(sheet.label(Label.TOUCHPOINT)));
        if (journeys) {
            columns.add(Cells.words(sheet.label(Label.JOURNEY)));
        }
        columns.add(Cells.number(sheet.label(Label.SEVERITY)));
        columns.add(Cells.words(sheet.say("innum.frequency")));
        columns.add(Cells.number(sheet.say("innum.reach")));
        columns.add(Cells.number(sheet.say("innum.weight")));
        columns.add(Cells.words(sheet.label(Label.EVIDENCE)));
        return columns;
    }

    private Table.Row row(Journey journey, PainWeight weight, boolean journeys) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Cells.marked(
                new StepTable(sheet).severity(weight.pain()),
                sheet.link(
                        journey.ref(),
                        Anchors.pain(weight.pain().id()),
                        weight.pain().text()),
                ""));
        cells.add(Cells.links(List.of(words.link(journey, weight.touchpoint()))));
        if (journeys) {
            cells.add(Cells.links(List.of(sheet.link(journey.ref()))));
        }
        cells.add(Cells.text(weight.pain().severity().map(value -> words.customers(value))));
        cells.add(Cells.text(weight.pain().frequency().map(sheet.words()::plain)));
        cells.add(Cells.text(weight.counted() ? sheet.words().numerals().percent(100 * weight.reach()) : ""));
        cells.add(Cells.text(sheet.words().numerals().plain(weight.weight(), 2)));
        cells.add(
                weight.isAssumed()
                        ? Cells.text(sheet.say("journey.assumed"))
                        : Cells.links(sheet.links(weight.pain().details().evidence())));
        return new Table.Row("", 0, cells);
    }
}
