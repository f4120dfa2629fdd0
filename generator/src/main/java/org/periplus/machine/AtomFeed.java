package org.periplus.machine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.periplus.address.SiteAddress;
import org.periplus.address.SiteMap;
import org.periplus.history.LastChange;
import org.periplus.history.Revision;
import org.periplus.html.Escape;
import org.periplus.html.MailMask;
import org.periplus.model.Entity;
import org.periplus.model.Site;

/**
 * The newest changes as a feed (RFC 4287): one item a step, with what it changed in sentences; where that is not known, one item a
 * commit, with the entries that it was the last to change.
 */
final class AtomFeed {

    private static final int MOST = 50;
    private static final int MOST_NAMED = 20;

    private final MachineContent content;
    private final SiteAddress address;

    AtomFeed(MachineContent content, SiteAddress address) {
        this.content = content;
        this.address = address;
    }

    MachineFile file() {
        List<Revision> steps = steps();
        List<Commit> commits = steps.isEmpty() ? commits() : List.of();
        Instant updated = Stream.concat(
                        steps.stream().map(Revision::when),
                        commits.stream().map(commit -> commit.change().when()))
                .map(OffsetDateTime::toInstant)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> content.asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
        Site site = content.atlas().site();
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        feed.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(Escape.xml(content.words().language()))
                .append("\">\n");
        element(feed, "id", address.url());
        element(feed, "title", content.words().say("machine.feed", "title", site.title()));
        site.description().ifPresent(words -> element(feed, "subtitle", words));
        element(feed, "updated", updated.toString());
        link(feed, "alternate", address.url());
        link(feed, "self", address.of(SiteMap.FEED));
        feed.append("<author><name>").append(text(site.title())).append("</name></author>\n");
        element(feed, "generator", "Periplus");
        steps.forEach(step -> entry(feed, step));
        commits.forEach(commit -> entry(feed, commit));
        return new MachineFile(SiteMap.FEED, feed.append("</feed>\n").toString());
    }

    /** Returns the newest committed steps that changed what the content says. */
    private List<Revision> steps() {
        return content.history().revisions().stream()
                .filter(step -> step.hash().isPresent() && !step.changes().isEmpty())
                .limit(MOST)
                .toList();
    }

    private void entry(StringBuilder feed, Revision step) {
        feed.append("<entry>\n");
        element(feed, "id", address.url() + "#" + Escape.urlPart(step.hash().orElse("")));
        element(feed, "title", step.subject());
        element(feed, "updated", step.when().toInstant().toString());
        link(feed, "alternate", place(SiteMap.change(step)));
        authors(feed, step.authors());
        feed.append("<content type=\"html\">")
                .append(Escape.xml(new FeedStory(content.words()).html(step)))
                .append("</content>\n</entry>\n");
    }

    private String place(String pathAndAnchor) {
        String[] parts = pathAndAnchor.split("#", 2);
        return address.of(parts[0]) + (parts.length == 2 ? "#" + parts[1] : "");
    }

    private static void authors(StringBuilder feed, List<String> authors) {
        authors.forEach(
                author -> feed.append("<author><name>").append(text(author)).append("</name></author>\n"));
    }

    private record Commit(LastChange change, List<Entity> entries) {}

    private List<Commit> commits() {
        Map<String, Commit> byId = new TreeMap<>();
        for (Entity entry : content.atlas().entries()) {
            content.change(entry)
                    .ifPresent(
                            change -> byId.computeIfAbsent(change.hash(), id -> new Commit(change, new ArrayList<>()))
                                    .entries()
                                    .add(entry));
        }
        Comparator<Commit> oldest =
                Comparator.comparing(commit -> commit.change().when().toInstant());
        return byId.values().stream().sorted(oldest.reversed()).limit(MOST).toList();
    }

    private void entry(StringBuilder feed, Commit commit) {
        LastChange change = commit.change();
        Entity first = commit.entries().get(0);
        feed.append("<entry>\n");
        element(feed, "id", address.url() + "#" + Escape.urlPart(change.hash()));
        element(feed, "title", change.subject());
        element(feed, "updated", change.when().toInstant().toString());
        link(feed, "alternate", address.of(SiteMap.path(first.ref())));
        authors(feed, change.authors());
        List<String> names = commit.entries().stream()
                .limit(MOST_NAMED)
                .map(entry -> content.words().say("kind." + entry.kind().word() + ".name") + ": " + entry.name())
                .toList();
        element(feed, "summary", String.join("\n", names) + (commit.entries().size() > MOST_NAMED ? "\n…" : ""));
        feed.append("</entry>\n");
    }

    private static void element(StringBuilder feed, String name, String words) {
        feed.append('<')
                .append(name)
                .append('>')
                .append(text(words))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static void link(StringBuilder feed, String relation, String url) {
        feed.append("<link rel=\"")
                .append(relation)
                .append("\" href=\"")
                .append(Escape.xml(url))
                .append("\"/>\n");
    }

    private static String text(String words) {
        return Escape.xml(MailMask.masked(words));
    }
}
