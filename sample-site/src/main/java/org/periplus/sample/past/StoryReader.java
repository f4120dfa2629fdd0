package org.periplus.sample.past;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one file of the story. For one use by one thread. */
final class StoryReader {

    private static final Pattern STEP = Pattern.compile("=== (\\S+) ([\\w-]+)");
    private static final Pattern HEAD = Pattern.compile("(on|joins|tag|with): (.+)");
    private static final Pattern SET = Pattern.compile("@@ set (\\S+) (\\S+) in (\\S+): (.+) -> (.+)");
    private static final String EDIT = "@@ ";

    private final String name;
    private final List<String> lines;
    private final Map<String, Person> people;
    private int line;

    StoryReader(String name, List<String> lines, Map<String, Person> people) {
        this.name = name;
        this.lines = lines;
        this.people = people;
    }

    /** Returns the file's steps in order. What stands before the first is said to people. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        while (line < lines.size() && !atStep()) {
            line++;
        }
        while (line < lines.size()) {
            String place = place();
            try {
                steps.add(step(place));
            } catch (Misfit misfit) {
                throw misfit.at(place());
            }
        }
        return steps;
    }

    private String place() {
        return name + ":" + (line + 1);
    }

    private boolean atStep() {
        return lines.get(line).startsWith("===");
    }

    private Step step(String place) {
        Matcher opening = STEP.matcher(lines.get(line));
        if (!opening.matches()) {
            throw new Misfit("a step begins with: === 2026-05-04T09:30+02:00 short-name");
        }
        line++;
        Map<String, String> head = new HashMap<>();
        while (line < lines.size() && HEAD.matcher(lines.get(line)).matches()) {
            String[] sides = lines.get(line++).split(": ", 2);
            head.put(sides[0], sides[1]);
        }
        String message = message(Optional.ofNullable(head.get("with")));
        List<Edit> edits = new ArrayList<>();
        while (line < lines.size() && !atStep()) {
            edits.addAll(edits(lines.get(line++)));
        }
        return new Step(
                place,
                time(opening.group(1)),
                person(opening.group(2)),
                Optional.ofNullable(head.get("on")),
                Optional.ofNullable(head.get("joins")),
                Optional.ofNullable(head.get("tag")),
                message,
                edits);
    }

    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Misfit("“" + text + "” is no time such as 2026-05-04T09:30+02:00");
        }
    }

    private Person person(String shortName) {
        return Optional.ofNullable(people.get(shortName))
                .orElseThrow(() -> new Misfit("people.txt does not tell who " + shortName + " is"));
    }

    private String message(Optional<String> with) {
        StringBuilder message = new StringBuilder();
        while (line < lines.size() && !atStep() && !lines.get(line).startsWith(EDIT)) {
            message.append(lines.get(line++)).append('\n');
        }
        if (message.toString().isBlank()) {
            throw new Misfit("the step has no message");
        }
        StringBuilder trailers = new StringBuilder();
        with.ifPresent(names -> {
            trailers.append('\n');
            for (String shortName : names.split(", ", -1)) {
                trailers.append("Co-authored-by: ").append(person(shortName)).append('\n');
            }
        });
        return message.toString().strip() + "\n" + trailers;
    }

    private List<Edit> edits(String opening) {
        if (opening.isBlank()) {
            return List.of();
        }
        Matcher set = SET.matcher(opening);
        if (set.matches()) {
            return List.of(new FieldSet(set.group(3), set.group(1), set.group(2), set.group(4), set.group(5)));
        }
        String[] words = opening.split(" ", -1);
        String form = words.length > 1 ? words[0] + " " + words[1] + " " + words.length : opening;
        return switch (form) {
            case "@@ edit 3" -> hunks(words[2]);
            case "@@ added 3" -> List.of(new Added(words[2]));
            case "@@ removed 3" -> List.of(new Removed(words[2], removedText()));
            case "@@ moved 5" -> List.of(new Moved(words[2], words[4]));
            case "@@ rows 5" -> List.of(new Rows(words[2], words[4]));
            case "@@ item 5" -> List.of(new Item(words[4], words[2]));
            case "@@ item-moved 7" -> List.of(new ItemMoved(words[4], words[2], words[6]));
            case "@@ entry 5" -> List.of(new Entry(words[4], words[2]));
            case "@@ mention 5" -> List.of(new Mentioned(words[2], words[4]));
            case "@@ relaid 2" -> List.of(new Relaid());
            default -> throw new Misfit("“" + opening + "” is none of the edits that the README tells");
        };
    }

    private boolean inEdit() {
        return line < lines.size() && !atStep() && !lines.get(line).startsWith(EDIT);
    }

    private String removedText() {
        StringBuilder text = new StringBuilder();
        while (inEdit()) {
            String next = lines.get(line++);
            if (next.startsWith("-")) {
                text.append(next, 1, next.length()).append('\n');
            }
        }
        return text.toString();
    }

    /** Empty lines stand between hunks. */
    private List<Edit> hunks(String file) {
        List<Edit> hunks = new ArrayList<>();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        while (inEdit()) {
            String next = lines.get(line++);
            if (next.isEmpty()) {
                close(file, before, after, hunks);
            } else if (" -+".indexOf(next.charAt(0)) < 0) {
                throw new Misfit("a line of an edit begins with +, - or a space");
            } else {
                if (next.charAt(0) != '+') {
                    before.add(next.substring(1));
                }
                if (next.charAt(0) != '-') {
                    after.add(next.substring(1));
                }
            }
        }
        close(file, before, after, hunks);
        if (hunks.isEmpty()) {
            throw new Misfit("the edit of " + file + " changes nothing");
        }
        return hunks;
    }

    private static void close(String file, List<String> before, List<String> after, List<Edit> hunks) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        if (after.isEmpty() || before.equals(after)) {
            throw new Misfit("a hunk of " + file
                    + " needs a line that is there afterwards, to be found by, and a line that changes");
        }
        hunks.add(new Hunk(file, List.copyOf(before), List.copyOf(after)));
        before.clear();
        after.clear();
    }
}
