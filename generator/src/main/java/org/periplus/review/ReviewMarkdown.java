package org.periplus.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.change.Change;
import org.periplus.change.Weight;
import org.periplus.telling.Teller;

/**
 * Tells a comparison as a comment on a pull request, the most important first. It never takes more than {@value #MOST} bytes in
 * UTF-8, and so never more than that many characters, however they are counted; what does not fit is counted at the end.
 * Immutable.
 */
public final class ReviewMarkdown {

    /** The most bytes of a comment. */
    public static final int MOST = 60_000;

    /** The first line, by which a job finds the comment that it wrote before. */
    public static final String MARK = "<!-- periplus diff -->";

    private static final int SPARE = 700;
    private static final int GRAVEST = 12;
    private static final int LISTED = 20;
    private static final int LONGEST_CELL = 240;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_NAME = 120;

    private final Teller teller;
    private final Optional<String> mapUrl;

    /**
     * Takes the words.
     *
     * @param mapUrl where the picture of the map can be seen, an address of the web; no link if empty
     */
    public ReviewMarkdown(Teller teller, Optional<String> mapUrl) {
        this.teller = teller;
        this.mapUrl = mapUrl;
    }

    /** Returns the comment. */
    public String write(Review review) {
        Room room = new Room(MOST);
        head(room, review);
        List<Change> gravest = gravest(review);
        int told = table(room, gravest);
        list(room, "What it does to figures", review.effects().stream()
                .map(effect -> words(effect.sentence()))
                .toList());
        list(room, "New findings", findings(review.findings().fresh()));
        list(room, "Solved findings", findings(review.findings().solved()));
        List<Change> rest = new ArrayList<>(review.changes());
        rest.removeAll(gravest);
        told += details(room, Group.of(rest));
        int left = review.changes().size() - told;
        if (left > 0) {
            room.add(
                    "\nAnd " + Review.count(left, "more change", "more changes") + ", see "
                            + MarkdownWords.code(
                                    "periplus diff " + review.base().asked() + ".."
                                            + review.head().asked(),
                                    LONGEST_NAME)
                            + ".\n",
                    0);
        }
        return room.toString();
    }

    private void head(Room room, Review review) {
        StringBuilder head = new StringBuilder(MARK + "\n### ");
        head.append(name(review.site())).append(": ").append(side(review.base())).append(" → ").append(side(review.head())).append("\n\n");
        head.append("**").append(words(review.headline(teller))).append(".**\n\n");
        head.append(review.counts()).append('.');
        mapUrl.ifPresent(url -> head.append(" [The drawn map](<").append(address(url)).append(">)"));
        head.append('\n');
        review.notes().stream()
                .limit(LISTED)
                .forEach(note -> head.append("\n> ").append(words(note)).append(".\n"));
        room.add(head.toString(), SPARE);
    }

    /** In an address nothing stands that could end it. */
    private static String address(String url) {
        return url.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C").replaceAll("[\\s\\p{Cntrl}]", "%20");
    }

    private static List<Change> gravest(Review review) {
        return review.changes().stream()
                .filter(change -> change.weight() != Weight.WORDING)
                .sorted(Group.GRAVEST_FIRST)
                .limit(GRAVEST)
                .toList();
    }

    private int table(Room room, List<Change> gravest) {
        if (gravest.isEmpty() || !room.add("\n| What | Before | After |\n| --- | --- | --- |\n", SPARE)) {
            return 0;
        }
        int told = 0;
        for (Change change : gravest) {
            Row row = Row.of(change, teller);
            String line = Stream.of(row.what(), row.before(), row.after())
                    .map(cell -> MarkdownWords.of(cell, LONGEST_CELL))
                    .reduce("|", (before, cell) -> before + " " + cell + " |");
            if (!room.add(line + "\n", SPARE)) {
                return told;
            }
            told++;
        }
        return told;
    }

    private static void list(Room room, String title, List<String> lines) {
        if (lines.isEmpty() || !room.add("\n#### " + title + "\n\n", SPARE)) {
            return;
        }
        int told = 0;
        while (told < Math.min(LISTED, lines.size()) && room.add("- " + lines.get(told) + "\n", SPARE)) {
            told++;
        }
        if (told < lines.size()) {
            room.add("- and " + (lines.size() - told) + " more\n", 0);
        }
    }

    private static List<String> findings(List<Finding> findings) {
        return findings.stream()
                .map(one -> one.severity().word() + ": " + words(one.message()) + " ("
                        + MarkdownWords.code(one.place(), LONGEST_CELL) + ", " + name(one.rule()) + ")")
                .toList();
    }

    /** Returns how many changes were told; a block that does not fit whole is cut between lines. */
    private int details(Room room, List<Group> groups) {
        int told = 0;
        String end = "\n</details>\n";
        for (Group group : groups) {
            String begin = "\n<details><summary><b>" + name(group.title()) + "</b>: "
                    + MarkdownWords.of(teller.summary(group.changes()), LONGEST_CELL) + "</summary>\n\n";
            String first = line(group.changes().get(0));
            if (!room.add(begin + first, SPARE + end.length())) {
                return told;
            }
            int lines = 1;
            while (lines < group.changes().size()
                    && room.add(
                            line(group.changes().get(lines)),
                            SPARE + end.length())) {
                lines++;
            }
            room.add(end, 0);
            told += lines;
            if (lines < group.changes().size()) {
                return told;
            }
        }
        return told;
    }

    private String line(Change change) {
        return "- " + MarkdownWords.line(teller.brief(change).text(), LONGEST_LINE) + "\n";
    }

    private static String side(Side side) {
        return MarkdownWords.code(side.words(), LONGEST_NAME);
    }

    private static String words(String text) {
        return MarkdownWords.of(text, LONGEST_LINE);
    }

    private static String name(String text) {
        return MarkdownWords.of(text, LONGEST_NAME);
    }
}
