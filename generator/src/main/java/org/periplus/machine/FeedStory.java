package org.periplus.machine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.change.Change;
import org.periplus.change.Spot;
import org.periplus.history.Revision;
import org.periplus.html.Escape;
import org.periplus.html.MailMask;
import org.periplus.model.Ref;
import org.periplus.telling.Chapters;
import org.periplus.telling.Passage;
import org.periplus.telling.Teller;
import org.periplus.wording.Wording;

/** What a step changed, as markup for readers of feeds: why, then the changes of each entry in sentences, the gravest first. */
final class FeedStory {

    private static final int MOST = 30;

    private final Wording words;
    private final Teller teller;

    FeedStory(Wording words) {
        this.words = words;
        this.teller = new Teller(words);
    }

    /** Returns markup in which everything from content is escaped. */
    String html(Revision step) {
        StringBuilder html = new StringBuilder();
        if (!step.message().isBlank()) {
            html.append("<p>").append(text(step.message().strip())).append("</p>\n");
        }
        Map<Optional<Ref>, List<Change>> byEntry = new LinkedHashMap<>();
        step.changes().stream()
                .sorted(Comparator.comparing(Change::weight))
                .forEach(change -> byEntry.computeIfAbsent(change.spot().entry(), key -> new ArrayList<>())
                        .add(change));
        int left = MOST;
        int untold = 0;
        for (List<Change> chapter : Chapters.together(byEntry.values())) {
            List<Passage> passages = teller.passages(chapter);
            List<Passage> told = passages.subList(0, Math.min(left, passages.size()));
            left -= told.size();
            untold += changes(passages.subList(told.size(), passages.size()));
            chapter(html, chapter, told);
        }
        if (untold > 0) {
            html.append("<p>")
                    .append(text(words.say("machine.more", "n", untold)))
                    .append("</p>\n");
        }
        return html.toString().stripTrailing();
    }

    private static int changes(List<Passage> passages) {
        return passages.stream().mapToInt(passage -> passage.changes().size()).sum();
    }

    /** Writes what is told of an entry under its name; entries that came or went together are named in the sentence. */
    private static void chapter(StringBuilder html, List<Change> chapter, List<Passage> told) {
        if (told.isEmpty()) {
            return;
        }
        Spot spot = chapter.get(0).spot();
        boolean one = chapter.stream().allMatch(change -> change.spot().entry().equals(spot.entry()));
        if (one && !spot.name().isBlank()) {
            html.append("<p><strong>").append(text(spot.name())).append("</strong></p>\n");
        }
        html.append("<ul>\n");
        told.forEach(passage -> item(html, passage.sentence().text()));
        html.append("</ul>\n");
    }

    private static void item(StringBuilder html, String sentence) {
        html.append("<li>").append(text(sentence)).append("</li>\n");
    }

    private static String text(String words) {
        return Escape.html(MailMask.masked(words));
    }
}
