package org.periplus.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.change.Change;
import org.periplus.change.Weight;
import org.periplus.telling.Passage;
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
    private static final int OPEN = 5;
    private static final String END = "\n</details>\n";

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
        list(
                room,
                "What it does to figures",
                review.effects().stream()
                        .sorted(Effect.GRAVEST_FIRST)
                        .map(effect -> words(effect.sentence()))
                        .toList());
        list(room, "New findings", findings(review.findings().fresh()));
        solved(room, findings(review.findings().solved()));
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
        head.append(name(review.site()))
                .append(": ")
                .append(side(review.base()))
                .append(" → ")
                .append(side(review.head()))
                .append("\n\n");
        head.append("**").append(words(review.headline(teller))).append(".**\n\n");
        head.append(review.counts()).append('.');
        mapUrl.ifPresent(
                url -> head.append(" [The drawn map](<").append(address(url)).append(">)"));
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

    /** What is solved needs no decision: many stand folded. */
    private static void solved(Room room, List<String> lines) {
        if (lines.size() <= OPEN) {
            list(room, "Solved findings", lines);
            return;
        }
        String begin = "\n<details><summary><b>" + lines.size() + " findings solved</b></summary>\n\n";
        if (!room.add(begin + "- " + lines.get(0) + "\n", SPARE + END.length())) {
            return;
        }
        int told = 1;
        while (told < Math.min(LISTED, lines.size()) && room.add("- " + lines.get(told) + "\n", SPARE + END.length())) {
            told++;
        }
        String more = told < lines.size() ? "- and " + (lines.size() - told) + " more\n" : "";
        room.add(more + END, 0);
    }

    private static List<String> findings(List<Finding> findings) {
        return findings.stream()
                .map(one -> one.severity().word() + ": " + words(one.message()) + " ("
                        + MarkdownWords.code(one.place(), LONGEST_CELL) + ", " + name(one.rule()) + ")")
                .toList();
    }

    /** Returns how many changes were told. */
    private int details(Room room, List<Group> groups) {
        int told = 0;
        boolean afterBlock = true;
        for (Group group : groups) {
            int here = group.isWhole() ? whole(room, group, afterBlock) : block(room, group);
            told += here;
            if (here < group.changes().size()) {
                return told;
            }
            afterBlock = !group.isWhole();
        }
        return told;
    }

    /** What came or went needs no more than its line. */
    private int whole(Room room, Group group, boolean afterBlock) {
        String lines = teller.passages(group.changes()).stream().map(this::line).collect(Collectors.joining());
        return room.add((afterBlock ? "\n" : "") + lines, SPARE)
                ? group.changes().size()
                : 0;
    }

    /** A block that does not fit whole is cut between lines. */
    private int block(Room room, Group group) {
        List<Passage> passages = teller.passages(group.changes());
        String begin = "\n<details><summary><b>" + name(group.title()) + "</b>: "
                + MarkdownWords.of(teller.summary(group.changes()), LONGEST_CELL) + "</summary>\n\n";
        if (!room.add(begin + line(passages.get(0)), SPARE + END.length())) {
            return 0;
        }
        int lines = 1;
        while (lines < passages.size() && room.add(line(passages.get(lines)), SPARE + END.length())) {
            lines++;
        }
        room.add(END, 0);
        return passages.subList(0, lines).stream()
                .mapToInt(passage -> passage.changes().size())
                .sum();
    }

    private String line(Passage passage) {
        return "- " + MarkdownWords.line(passage.sentence().text(), LONGEST_LINE) + "\n";
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
