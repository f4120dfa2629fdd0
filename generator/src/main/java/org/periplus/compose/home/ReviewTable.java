package org.periplus.compose.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.periplus.analysis.Reviews;
import org.periplus.compose.kit.Cells;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Status;
import org.periplus.page.NamedLink;
import org.periplus.page.Table;

/** The reviews that teams owe: overdue, or due soon. */
final class ReviewTable {

    private static final int MOST = 8;

    private final Sheet sheet;
    private final Reviews reviews;

    ReviewTable(Sheet sheet) {
        this.sheet = sheet;
        this.reviews = sheet.studio().reviews();
    }

    private record Due(Entity entry, LocalDate day) {}

    /** Returns a row for each team, that with the oldest review first. */
    Table byTeam() {
        Map<Optional<Ref>, List<Due>> byTeam = sheet.atlas().entries().stream()
                .filter(entry -> !entry.common().status().equals(Optional.of(Status.RETIRED)))
                .filter(reviews::near)
                .flatMap(entry -> reviews.next(entry).map(day -> new Due(entry, day)).stream())
                .sorted(Comparator.comparing(Due::day))
                .collect(Collectors.groupingBy(due -> due.entry().owner(), LinkedHashMap::new, Collectors.toList()));
        List<Table.Row> rows = new ArrayList<>();
        byTeam.forEach((team, dues) -> rows.add(row(team, dues)));
        return new Table(
                sheet.say("reviews-due.title"),
                List.of(
                        Cells.words(sheet.words().kind(Kind.TEAM)),
                        Cells.number(sheet.say("reviews-due.overdue")),
                        Cells.number(sheet.say("reviews-due.soon")),
                        Cells.words(sheet.say("reviews-due.oldest")),
                        Cells.words(sheet.say("reviews-due.what"))),
                rows);
    }

    private Table.Row row(Optional<Ref> team, List<Due> dues) {
        long overdue = dues.stream().filter(due -> reviews.overdue(due.entry())).count();
        List<NamedLink> shown = dues.stream()
                .limit(MOST)
                .map(due -> sheet.link(due.entry().ref()))
                .toList();
        String rest = dues.size() > MOST ? sheet.say("health.more", "n", dues.size() - MOST) : "";
        return Cells.row(
                0,
                Cells.links(List.of(team.map(sheet::link).orElse(NamedLink.plain(sheet.say("health.no-team"))))),
                number(overdue),
                number(dues.size() - overdue),
                Cells.text(sheet.words().due(reviews.daysTo(dues.get(0).day()))),
                new Table.Cell(SafeHtml.EMPTY, shown, rest, ""));
    }

    private Table.Cell number(long count) {
        return Cells.text(count == 0 ? "" : sheet.words().numerals().count(count));
    }
}
