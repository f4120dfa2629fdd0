package org.periplus.compose.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.address.Anchors;
import org.periplus.analysis.JourneyFlow;
import org.periplus.analysis.JourneyNumbers;
import org.periplus.analysis.StageFlow;
import org.periplus.analysis.Worth;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.model.Stage;
import org.periplus.page.Section;
import org.periplus.page.Table;

/** How many customers a journey loses where, and what that is worth. */
final class NumbersFlow {

    private final Sheet sheet;
    private final NumberWords words;
    private final JourneyNumbers numbers;

    NumbersFlow(Sheet sheet, JourneyNumbers numbers) {
        this.sheet = sheet;
        this.words = new NumberWords(sheet);
        this.numbers = numbers;
    }

    Section flow() {
        JourneyFlow flow = numbers.flow();
        boolean money = flow.money().isPresent();
        List<Table.Column> columns = new ArrayList<>(List.of(
                Cells.words(sheet.label(Label.STAGE)),
                Cells.number(sheet.say("innum.entered")),
                Cells.number(sheet.say("innum.lost")),
                Cells.number(sheet.say("innum.lost-share"))));
        if (money) {
            columns.add(Cells.number(sheet.say("innum.money")));
        }
        columns.add(Cells.words(sheet.say("innum.rests-on")));
        List<Table.Row> rows = new ArrayList<>();
        flow.stages().forEach(stage -> rows.add(row(stage, money)));
        if (rows.size() > 1) {
            rows.add(sum(flow, money));
        }
        Table table = new Table(sheet.say("innum.flow"), columns, rows);
        return NumbersComposer.noted("flow", sheet.say("innum.flow"), note(flow), table);
    }

    private String note(JourneyFlow flow) {
        Optional<Worth> worth = flow.worth().filter(each -> flow.money().isPresent());
        return worth.map(this::worth).orElseGet(() -> sheet.say("innum.no-worth"));
    }

    private String worth(Worth worth) {
        String value = words.money(worth.each(), worth);
        return worth.read()
                .map(day -> sheet.say(
                        worth.order() ? "innum.worth-order-read" : "innum.worth-customer-read",
                        "value",
                        value,
                        "measure",
                        worth.kpi().name(),
                        "day",
                        sheet.words().dates().day(day)))
                .orElseGet(() -> sheet.say(
                        "innum.worth-order",
                        "value",
                        value,
                        "measure",
                        worth.kpi().name()));
    }

    private Table.Row row(StageFlow flow, boolean money) {
        Stage stage = flow.stage();
        List<Table.Cell> cells = new ArrayList<>(List.of(
                Cells.links(List.of(sheet.link(numbers.journey().ref(), Anchors.stage(stage.id()), stage.name()))),
                Cells.text(flow.entered().map(words::customers)),
                Cells.text(flow.lost().map(words::customers)),
                Cells.text(words.percent(flow.lostShare()))));
        if (money) {
            cells.add(Cells.text(flow.money()
                    .flatMap(amount -> numbers.flow().worth().map(worth -> words.money(amount, worth)))));
        }
        cells.add(ground(flow));
        return new Table.Row("", 0, cells);
    }

    private Table.Cell ground(StageFlow flow) {
        if (flow.kpi().isEmpty()) {
            return Cells.text(sheet.say("innum.counted"));
        }
        String small = flow.read()
                .map(day -> sheet.say(
                        flow.carried() ? "innum.read-carried" : "innum.read",
                        "day",
                        sheet.words().dates().day(day)))
                .orElse("");
        return Cells.marked(SafeHtml.EMPTY, sheet.link(flow.kpi().get()), small);
    }

    private Table.Row sum(JourneyFlow flow, boolean money) {
        List<Table.Cell> cells = new ArrayList<>(List.of(
                Cells.text(sheet.say("innum.sum")),
                Cells.text(""),
                Cells.text(flow.lost().map(words::customers)),
                Cells.text(
                        flow.completion().map(share -> sheet.words().numerals().percent(100 - 100 * share)))));
        if (money) {
            cells.add(Cells.text(flow.money()
                    .flatMap(amount -> flow.worth().map(worth -> words.money(amount, worth)))));
        }
        cells.add(Cells.text(sheet.say("innum.sum-note")));
        return new Table.Row("", 0, cells);
    }
}
