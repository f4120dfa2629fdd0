package org.periplus.compose.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.periplus.analysis.Reviews;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Entity;
import org.periplus.model.Status;
import org.periplus.page.HomePage;

/** The reviews that are due. */
final class DueList {

    private static final int MOST = 8;

    private final Sheet sheet;

    DueList(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the reviews overdue or due soon, the most urgent first. */
    List<HomePage.Due> lines() {
        Reviews reviews = sheet.studio().reviews();
        return sheet.atlas().entries().stream()
                .filter(entry -> !entry.common().status().equals(Optional.of(Status.RETIRED)))
                .filter(reviews::near)
                .flatMap(entry -> reviews.next(entry).map(day -> new Next(entry, day)).stream())
                .sorted(Comparator.comparing(Next::day))
                .limit(MOST)
                .map(next -> line(next.entry, reviews.daysTo(next.day)))
                .toList();
    }

    private HomePage.Due line(Entity entry, long days) {
        List<String> remark = new ArrayList<>();
        remark.add(sheet.words().kind(entry.kind()));
        entry.owner().map(sheet.atlas()::nameOf).ifPresent(remark::add);
        return new HomePage.Due(
                sheet.link(entry.ref()),
                sheet.words().wording().commas(remark),
                sheet.words().due(days),
                days < 0);
    }

    private record Next(Entity entry, LocalDate day) {}
}
