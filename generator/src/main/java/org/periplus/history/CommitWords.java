package org.periplus.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * What a commit says of itself.
 *
 * @param people the names people go by
 */
record CommitWords(Mailmap people) {

    private static final Pattern TOGETHER =
            Pattern.compile("(?im)^co-authored-by:[ \\t]*([^<\\r\\n]*)(?:<([^>\\r\\n]*)>?)?");
    private static final Pattern NAMING = Pattern.compile("(?i)^(?:[a-z]+(?:-[a-z]+)*-by|cc):.*");
    private static final int MAX_OTHERS = 50;

    /** Returns the commit's time in the zone of its author; the beginning of 1970 if it tells none. */
    static OffsetDateTime when(RevCommit commit) {
        PersonIdent committer = commit.getCommitterIdent();
        Instant time = committer == null ? Instant.EPOCH : committer.getWhenAsInstant();
        return OffsetDateTime.ofInstant(time, zone(commit.getAuthorIdent()));
    }

    private static ZoneId zone(PersonIdent author) {
        try {
            return author == null ? ZoneOffset.UTC : author.getZoneId();
        } catch (DateTimeException odd) {
            return ZoneOffset.UTC;
        }
    }

    /** Returns the names of those who wrote it, the author first. */
    List<String> authors(RevCommit commit) {
        List<String> names = new ArrayList<>();
        PersonIdent author = commit.getAuthorIdent();
        if (author != null) {
            names.add(people.name(author.getName(), author.getEmailAddress()));
        }
        Matcher others = TOGETHER.matcher(commit.getFullMessage());
        while (names.size() < MAX_OTHERS && others.find()) {
            String address = others.group(2) == null ? "" : others.group(2);
            names.add(people.name(others.group(1).strip(), address));
        }
        return Persons.names(names);
    }

    /** Returns the first paragraph of its message on one line. */
    String subject(RevCommit commit) {
        return Persons.line(commit.getShortMessage());
    }

    /** Returns the rest of its message without the lines that name people. */
    String message(RevCommit commit) {
        String all = commit.getFullMessage().replace("\r\n", "\n").strip();
        int end = all.indexOf("\n\n");
        if (end < 0) {
            return "";
        }
        StringBuilder rest = new StringBuilder();
        all.substring(end)
                .lines()
                .filter(line -> !NAMING.matcher(line).matches())
                .forEach(line -> rest.append(line).append('\n'));
        return Persons.text(rest.toString());
    }

    /** Returns the change that it is the last of for a file. */
    LastChange lastChange(RevCommit commit) {
        List<String> authors = authors(commit);
        String first = authors.isEmpty() ? "" : authors.get(0);
        List<String> others = authors.isEmpty() ? List.of() : authors.subList(1, authors.size());
        return new LastChange(when(commit), first, subject(commit), commit.name(), others);
    }
}
