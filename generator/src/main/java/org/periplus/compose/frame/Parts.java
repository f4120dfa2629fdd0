package org.periplus.compose.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.periplus.analysis.Backlink;
import org.periplus.analysis.Reviews;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.model.Channel;
import org.periplus.model.Details;
import org.periplus.model.Entity;
import org.periplus.model.Persona;
import org.periplus.model.Ref;
import org.periplus.model.Status;
import org.periplus.page.Fact;
import org.periplus.page.Mention;
import org.periplus.page.NamedLink;
import org.periplus.page.Past;
import org.periplus.page.Section;

/** The parts that the pages of all kinds have: labels, owner, reviews, evidence, further reading, what refers to the entry. */
public final class Parts {

    private static final int SMALL = 24;
    private static final int ICON = 16;

    private final Sheet sheet;

    /** Takes the sheet that is written on. */
    public Parts(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the status, unless it is the usual one, and the tags. */
    public List<NamedLink> tags(Entity entry) {
        Stream<NamedLink> status = entry.common().status().stream()
                .filter(word -> word != Status.PUBLISHED)
                .map(word -> NamedLink.plain(sheet.words().capital(sheet.words().plain(word))));
        return Stream.concat(status, entry.common().details().tags().stream().map(sheet::tag))
                .toList();
    }

    /** Returns the owner, the reviews and the last change, as far as known. */
    public List<Fact> upkeep(Entity entry) {
        List<Fact> facts = new ArrayList<>();
        entry.owner().ifPresent(owner -> facts.add(fact(Label.OWNER, List.of(owner))));
        entry.common()
                .review()
                .ifPresent(review -> review.last().ifPresent(last -> {
                    String day = sheet.words().dates().day(last);
                    String words = review.by()
                            .map(sheet.atlas()::nameOf)
                            .map(team -> sheet.say("people.review-by", "day", day, "team", team))
                            .orElse(day);
                    facts.add(Fact.of(sheet.label(Label.LAST_REVIEWED), words));
                }));
        Reviews reviews = sheet.studio().reviews();
        reviews.next(entry).ifPresent(next -> {
            boolean overdue = reviews.overdue(entry);
            String day = sheet.words().dates().day(next);
            String words = overdue ? sheet.say("people.review-overdue", "day", day) : day;
            facts.add(new Fact(sheet.label(Label.NEXT_REVIEW), List.of(NamedLink.plain(words)), overdue));
        });
        new LastChanges(sheet)
                .of(entry.ref())
                .ifPresent(change -> facts.add(Fact.of(
                        sheet.label(Label.REVISION),
                        List.of(new NamedLink(
                                sheet.words().dates().day(change.when().toLocalDate()),
                                sheet.studio().chronicle().of(entry.ref()).isEmpty() ? "" : "#" + Past.ANCHOR)))));
        return facts;
    }

    /** Returns a fact that links to entries; without entries it has no words. */
    public Fact fact(Label label, List<Ref> refs) {
        return Fact.of(sheet.label(label), sheet.links(refs));
    }

    /** Returns a fact in words. */
    public Fact fact(Label label, String words) {
        return Fact.of(sheet.label(label), words);
    }

    /** Returns further reading; an address that is not safe is printed as words only. */
    public List<NamedLink> links(Details details) {
        return details.links().stream()
                .map(link -> new NamedLink(
                        link.title(), OutsideLinks.safe(link.url()).orElse("")))
                .toList();
    }

    /** Returns the team's own keys. */
    List<Fact> notes(Details details) {
        return details.notes().entrySet().stream()
                .filter(note -> !note.getValue().isEmpty())
                .map(note -> Fact.of(
                        sheet.words()
                                .capital(note.getKey().replaceFirst("^x-", "").replace('-', ' ')),
                        note.getValue().stream().map(NamedLink::plain).toList()))
                .toList();
    }

    /** Returns the team's own keys, and the rules it accepts to break in the entry and its parts, each with the reason. */
    public List<Fact> noted(Entity entry) {
        Stream<Fact> accepted = sheet.studio().content().accepted(entry.ref()).stream()
                .map(one -> Fact.of(
                        sheet.say("people.accepted", "title", one.title()),
                        sheet.say("people.reason", "reason", one.reason(), "message", one.message())));
        return Stream.concat(notes(entry.common().details()).stream(), accepted).toList();
    }

    /** Returns owner, tags, further reading and own keys of a part of a journey; its evidence too if asked for. */
    public List<Fact> details(Details details, boolean evidence) {
        List<Fact> facts = new ArrayList<>();
        details.owner().ifPresent(owner -> facts.add(fact(Label.OWNER, List.of(owner))));
        if (evidence && !details.evidence().isEmpty()) {
            facts.add(fact(Label.EVIDENCE, details.evidence()));
        }
        if (!details.tags().isEmpty()) {
            facts.add(Fact.of(
                    sheet.label(Label.TAGS),
                    details.tags().stream().map(sheet::tag).toList()));
        }
        if (!details.links().isEmpty()) {
            facts.add(Fact.of(sheet.label(Label.LINKS), links(details)));
        }
        facts.addAll(notes(details));
        return facts;
    }

    /** Returns what refers to an entry, and whose text links to it, without the references that the page shows in another way. */
    public List<Mention> mentions(Ref ref, Predicate<Backlink> shown) {
        Stream<Mention> referring = sheet.analysis().backlinks(ref).stream()
                .filter(shown.negate())
                .filter(backlink -> !backlink.from().ref().equals(ref))
                .map(this::mention);
        Stream<Mention> linking = sheet.studio().content().linking(ref).stream()
                .map(entry -> mention(entry, sheet.say("role.linked-in")));
        return Stream.concat(referring, linking).distinct().toList();
    }

    /** Returns the entries that refer to another in a role, each once. */
    public List<Entity> referring(Ref ref, String role) {
        return sheet.analysis().backlinks(ref).stream()
                .filter(backlink -> backlink.role().equals(role))
                .map(Backlink::from)
                .distinct()
                .toList();
    }

    /** Returns an entry with a remark behind it. */
    public Mention mention(Entity entry, String remark) {
        return new Mention(mark(entry), sheet.link(entry.ref()), remark);
    }

    /** Returns where another entry refers to this one. */
    public Mention mention(Backlink backlink) {
        Entity from = backlink.from();
        String words = backlink.placeName()
                .map(place -> sheet.say("people.place", "entry", from.name(), "place", place))
                .orElse(from.name());
        NamedLink link = backlink.anchor()
                .map(anchor -> sheet.link(from.ref(), anchor, words))
                .orElseGet(() -> sheet.link(from.ref(), words));
        return new Mention(mark(from), link, sheet.say("role." + backlink.role()));
    }

    /** Returns the small mark before an entry's name: a persona's portrait, a channel's icon, else nothing. */
    public SafeHtml mark(Entity entry) {
        if (entry instanceof Persona persona) {
            return sheet.avatar(persona.ref(), SMALL);
        }
        return entry instanceof Channel channel ? sheet.figures().channelIcon(channel.type(), ICON) : SafeHtml.EMPTY;
    }

    /** Returns the channel's icon; nothing if there is no such channel. */
    public SafeHtml icon(Optional<Ref> channel) {
        return channel.flatMap(ref -> sheet.atlas().find(Channel.class, ref))
                .map(this::mark)
                .orElse(SafeHtml.EMPTY);
    }

    /** Returns sections that are not empty. */
    public static List<Section> present(List<Section> sections) {
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    /** Returns the sections that end the pages of the simple kinds. */
    public List<Section> closing(Entity entry, Predicate<Backlink> shown) {
        Details details = entry.common().details();
        List<Mention> reading = links(details).stream()
                .map(link -> new Mention(SafeHtml.EMPTY, link, ""))
                .toList();
        List<Mention> evidence = sheet.links(details.evidence()).stream()
                .map(link -> new Mention(SafeHtml.EMPTY, link, ""))
                .toList();
        return List.of(
                Section.ofMentions("evidence", sheet.label(Label.EVIDENCE), evidence),
                Section.ofMentions("mentions", sheet.label(Label.MENTIONS), mentions(entry.ref(), shown)),
                Section.ofMentions("reading", sheet.label(Label.LINKS), reading),
                Section.ofFacts("notes", sheet.label(Label.ALSO_NOTED), noted(entry)));
    }
}
