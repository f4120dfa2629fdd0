package org.periplus.compose.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.periplus.address.Anchors;
import org.periplus.address.SiteMap;
import org.periplus.address.Span;
import org.periplus.change.Change;
import org.periplus.change.Spot;
import org.periplus.compose.kit.Chronicle;
import org.periplus.compose.kit.Sheet;
import org.periplus.history.Revision;
import org.periplus.model.Ref;
import org.periplus.page.ChangeGroup;
import org.periplus.page.ChangeLine;
import org.periplus.page.Filters;
import org.periplus.page.NamedLink;
import org.periplus.page.RevisionText;
import org.periplus.telling.Chapters;
import org.periplus.telling.Passage;

/** Composes steps of the past as readers see them. */
public final class RevisionComposer {

    /** How many changes of a step are open. */
    static final int OPEN = 8;

    private static final int SHORT_HASH = 7;
    private static final int MOST_FILES = 5;
    private static final Pattern EMPTY_LINES = Pattern.compile("(?>\\R)(?:[ \\t]*(?>\\R))+");

    /** A break that only keeps lines short: not before an indent, a list mark or a trailer. */
    private static final Pattern WRAP = Pattern.compile("(?>\\R)(?![ \\t]|[-*+\\u2022] |\\d+[.)] |[\\w-]+: )");

    private final Sheet sheet;
    private final ChangeText text;
    private final Function<Change, List<Filters.Facet>> facets;
    private final Map<String, Span> editions = new LinkedHashMap<>();

    /** Takes the page and where each change falls. */
    public RevisionComposer(Sheet sheet, Function<Change, List<Filters.Facet>> facets) {
        this.sheet = sheet;
        this.text = new ChangeText(sheet);
        this.facets = facets;
        sheet.studio()
                .chronicle()
                .spans()
                .forEach(span -> editions.put(span.from().name(), span));
    }

    /** Returns a step with all its changes, by entry. */
    public RevisionText whole(Revision revision) {
        NamedLink subject = NamedLink.plain(subject(revision));
        return step(
                revision,
                subject,
                groups(revision.changes(), true),
                revision.changes().isEmpty());
    }

    /** Returns what a step did to one entry, on its own page; its subject leads to all that the step did. */
    RevisionText of(Chronicle.Step step) {
        NamedLink subject = new NamedLink(subject(step.revision()), sheet.to(SiteMap.change(step.revision())));
        return step(step.revision(), subject, groups(step.changes(), false), false);
    }

    private RevisionText step(Revision revision, NamedLink subject, List<ChangeGroup> groups, boolean nothing) {
        LocalDate day = revision.when().toLocalDate();
        List<ChangeGroup> open = new ArrayList<>();
        List<ChangeGroup> folded = new ArrayList<>();
        int rest = split(groups, open, folded);
        return new RevisionText(
                Anchors.revision(revision),
                revision.hash().isEmpty() ? "" : revision.when().toInstant().toString(),
                day.toString(),
                sheet.words().dates().day(day),
                subject,
                paragraphs(revision.message()),
                sheet.words().list(revision.authors().stream().map(text::plain).toList()),
                commit(revision),
                remarks(revision, nothing),
                revision.tags().stream().map(this::edition).toList(),
                open,
                folded,
                rest == 0 ? "" : sheet.say("changes.more", "n", rest));
    }

    /** Returns the first line of a step's message; of what is not committed yet, that. */
    public String subject(Revision revision) {
        return revision.hash().isEmpty() ? sheet.say("changes.waiting") : text.plain(revision.subject());
    }

    /** Returns the paragraphs of a message, without the breaks that only keep its lines short. */
    private List<String> paragraphs(String message) {
        return EMPTY_LINES
                .splitAsStream(message.strip())
                .map(paragraph -> text.plain(WRAP.matcher(paragraph.strip()).replaceAll(" ")))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private NamedLink commit(Revision revision) {
        return revision.hash()
                .map(hash -> new NamedLink(
                        hash.substring(0, Math.min(SHORT_HASH, hash.length())),
                        sheet.atlas()
                                .site()
                                .repository()
                                .flatMap(repository -> OutsideLinks.commit(repository, hash))
                                .orElse("")))
                .orElse(NamedLink.plain(""));
    }

    private List<String> remarks(Revision revision, boolean nothing) {
        List<String> remarks = new ArrayList<>();
        if (revision.hash().isEmpty()) {
            remarks.add(sheet.say("changes.waiting-note"));
        }
        if (revision.merged() > 0) {
            remarks.add(sheet.say("changes.merge", "n", revision.merged()));
        }
        if (nothing) {
            remarks.add(sheet.say("changes.nothing"));
        }
        int unread = revision.unread().size();
        if (unread > 0) {
            List<String> named = revision.unread().subList(0, Math.min(MOST_FILES, unread));
            String files = sheet.words().wording().commas(named);
            remarks.add(sheet.say("changes.unread", "n", unread, "files", unread > MOST_FILES ? files + " …" : files));
        }
        return remarks;
    }

    private NamedLink edition(String tag) {
        return new NamedLink(
                tag,
                Optional.ofNullable(editions.get(tag))
                        .map(span -> sheet.to(span.path()))
                        .orElse(""));
    }

    /** Returns changes by entry, the entry with the gravest one first; in an entry the gravest first. */
    public List<ChangeGroup> groups(List<Change> changes, boolean named) {
        Map<Optional<Ref>, List<Change>> byEntry = new LinkedHashMap<>();
        changes.stream()
                .sorted(Comparator.comparing(Change::weight))
                .forEach(change -> byEntry.computeIfAbsent(change.spot().entry(), key -> new ArrayList<>())
                        .add(change));
        return Chapters.together(byEntry.values()).stream()
                .map(list -> group(list, named))
                .toList();
    }

    private ChangeGroup group(List<Change> changes, boolean named) {
        Spot spot = changes.get(0).spot();
        List<ChangeLine> lines =
                text.teller().passages(changes).stream().map(this::line).toList();
        boolean many =
                changes.stream().anyMatch(change -> !change.spot().entry().equals(spot.entry()));
        if (!named || many) {
            return new ChangeGroup(NamedLink.plain(""), "", lines);
        }
        return new ChangeGroup(
                text.link(new Spot(spot.entry(), spot.name(), List.of()), text.plain(spot.name())),
                spot.entry().map(ref -> sheet.words().kind(ref.kind())).orElse(""),
                lines);
    }

    private ChangeLine line(Passage passage) {
        Change first = passage.first();
        return new ChangeLine(
                text.html(passage.sentence()),
                first.op().word(),
                first.weight().word(),
                first.sense().word(),
                facets(passage.changes()),
                passage.changes().size());
    }

    /** Several changes fall wherever one of them does. */
    private List<Filters.Facet> facets(List<Change> changes) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (Change change : changes) {
            for (Filters.Facet facet : facets.apply(change)) {
                values.computeIfAbsent(facet.name(), none -> new LinkedHashSet<>())
                        .addAll(List.of(facet.values().split(" ")));
            }
        }
        return values.entrySet().stream()
                .map(facet -> new Filters.Facet(
                        facet.getKey(), String.join(" ", facet.getValue()).strip()))
                .toList();
    }

    /** Keeps the first few changes open and folds the rest; never only one. Returns how many are folded. */
    private static int split(List<ChangeGroup> groups, List<ChangeGroup> open, List<ChangeGroup> folded) {
        int all = groups.stream().mapToInt(group -> group.lines().size()).sum();
        int room = all <= OPEN + 1 ? all : OPEN;
        for (ChangeGroup group : groups) {
            int here = Math.min(room, group.lines().size());
            room -= here;
            part(group, 0, here, open);
            part(group, here, group.lines().size(), folded);
        }
        return folded.stream()
                .flatMap(group -> group.lines().stream())
                .mapToInt(ChangeLine::changes)
                .sum();
    }

    private static void part(ChangeGroup group, int from, int to, List<ChangeGroup> into) {
        if (from < to) {
            into.add(new ChangeGroup(group.entry(), group.kind(), group.lines().subList(from, to)));
        }
    }
}
