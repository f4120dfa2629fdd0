package org.periplus.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.model.Entity;
import org.periplus.model.Status;

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
        Map<Entity, LocalDate> due = new LinkedHashMap<>();
        sheet.atlas().entries().stream()
                .filter(entry -> !entry.common().status().equals(Optional.of(Status.RETIRED)))
                .filter(reviews::near)
                .forEach(entry -> reviews.next(entry).ifPresent(day -> due.put(entry, day)));
        return due.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(MOST)
                .map(entry -> line(entry.getKey(), reviews.daysTo(entry.getValue())))
                .toList();
    }

    private HomePage.Due line(Entity entry, long days) {
        List<String> remark = new ArrayList<>();
        remark.add(sheet.words().kind(entry.kind()));
        entry.owner().map(sheet.atlas()::nameOf).ifPresent(remark::add);
        return new HomePage.Due(
                sheet.link(entry.ref()),
                String.join(", ", remark),
                sheet.words().due(days),
                days < 0);
    }
}
