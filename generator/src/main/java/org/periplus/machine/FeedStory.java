package org.periplus.machine;

import java.util.Comparator;
import java.util.List;
import org.periplus.change.Change;
import org.periplus.history.Revision;
import org.periplus.html.Escape;
import org.periplus.html.MailMask;
import org.periplus.telling.Teller;
import org.periplus.wording.Wording;

/** What a step changed, as markup for readers of feeds: why, then the changes in sentences, the gravest first. */
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
        html.append("<ul>\n");
        List<Change> changes = step.changes().stream()
                .sorted(Comparator.comparing(Change::weight))
                .toList();
        changes.stream()
                .limit(MOST)
                .forEach(change -> item(html, teller.full(change).text()));
        if (changes.size() > MOST) {
            item(html, words.say("machine.more", "n", changes.size() - MOST));
        }
        return html.append("</ul>").toString();
    }

    private static void item(StringBuilder html, String sentence) {
        html.append("<li>").append(text(sentence)).append("</li>\n");
    }

    private static String text(String words) {
        return Escape.html(MailMask.masked(words));
    }
}
