package org.periplus.machine;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.periplus.address.SiteMap;
import org.periplus.analysis.Reviews;
import org.periplus.model.Entity;
import org.periplus.model.Review;

/** The reviews that are due, as a calendar to subscribe to (RFC 5545, with name and colourless events that take up no time). */
final class ReviewCalendar {

    static final String PATH = "reviews.ics";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    private final MachineContent content;
    private final Reviews reviews;

    ReviewCalendar(MachineContent content) {
        this.content = content;
        this.reviews = new Reviews(content.atlas().site(), content.asOf());
    }

    MachineFile file() {
        ContentLines lines = new ContentLines()
                .put("BEGIN", "VCALENDAR")
                .put("VERSION", "2.0")
                .put("PRODID", "-//Periplus//Reviews//EN")
                .put("METHOD", "PUBLISH")
                .text(
                        "X-WR-CALNAME",
                        content.words()
                                .say(
                                        "machine.calendar",
                                        "title",
                                        content.atlas().site().title()));
        content.atlas().entries().stream()
                .flatMap(entry -> reviews.next(entry).map(day -> Map.entry(day, entry)).stream())
                .filter(due -> due.getKey().getYear() > 0 && due.getKey().getYear() <= 9999)
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(due -> event(lines, due.getKey(), due.getValue()));
        return new MachineFile(PATH, lines.put("END", "VCALENDAR").toString());
    }

    private void event(ContentLines lines, LocalDate day, Entity entry) {
        LocalDate known = entry.common().review().flatMap(Review::last).orElse(content.asOf());
        String kind = content.words().say("kind." + entry.kind().word() + ".name");
        lines.put("BEGIN", "VEVENT")
                .put("UID", uid(entry))
                .put("DTSTAMP", DAY.format(known) + "T000000Z")
                .put("DTSTART;VALUE=DATE", DAY.format(day))
                .text("SUMMARY", content.words().say("machine.review", "name", entry.name(), "kind", kind));
        entry.summary().ifPresent(summary -> lines.text("DESCRIPTION", summary));
        content.address().map(address -> address.of(SiteMap.path(entry.ref()))).ifPresent(url -> lines.put("URL", url));
        lines.text("CATEGORIES", kind).put("TRANSP", "TRANSPARENT").put("END", "VEVENT");
    }

    /** The same entry of the same site has the same name in every calendar. */
    private String uid(Entity entry) {
        Optional<String> host = content.address()
                .map(address -> address.url().replaceFirst("(?i)^https?://", "").replaceAll("[^A-Za-z0-9.-]+", "-"));
        return entry.kind().word() + "-" + entry.id().replace('/', '-') + "@"
                + host.map(name -> name.replaceAll("-+$", "")).orElse("periplus");
    }
}
