package org.periplus.decode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.periplus.decode.MarkdownLinks.Found;
import org.periplus.decode.Reference.Target;
import org.periplus.decode.Reference.ToEntry;
import org.periplus.decode.Reference.ToPain;
import org.periplus.decode.Reference.ToPlace;
import org.periplus.decode.Reference.ToTouchpoint;
import org.periplus.diagnostic.ElementPath;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.KpiSource;
import org.periplus.model.Markdown;
import org.periplus.model.PainRef;
import org.periplus.model.Place;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.schema.Field;
import org.periplus.source.DocumentReader;
import org.periplus.source.TextFile;
import org.periplus.source.TextReader;

/** Puts together every reference of the content: those of keys, found while decoding, and those of narratives. */
final class References {

    private final Context context;
    private final Atlas atlas;
    private final TextReader texts;
    private final DecodeMemory memory;
    private final Map<String, Ref> entries = new HashMap<>();
    private final Set<Reference> all = new TreeSet<>();

    /** What stands in a text as the target of a link. */
    record Written(String target, SourceSpan span) {}

    References(Context context, Atlas atlas, Map<Ref, String> files, TextReader texts, DecodeMemory memory) {
        this.context = context;
        this.atlas = atlas;
        this.texts = texts;
        this.memory = memory;
        files.forEach((ref, file) -> entries.put(file, ref));
    }

    /** Returns all of them, each once, in order of their places. */
    List<Reference> all() {
        navigation();
        return of(atlas.entries());
    }

    /** Returns those that stand in some entries, each once, in order of their places; the context knows of no others. */
    List<Reference> of(Collection<? extends Entity> some) {
        all.addAll(context.references());
        context.places().forEach(use -> known(new ToPlace(use.place()), use.span()));
        context.pains().forEach(use -> known(new ToPain(use.pain()), use.span()));
        for (Entity entry : some) {
            ElementPath path = ElementPath.entry(entry.kind().word(), entry.id());
            narrative(entry).ifPresent(text -> links(path.child("narrative"), text));
            if (entry instanceof Journey journey) {
                journey(journey, path);
            } else if (entry instanceof Kpi kpi) {
                source(kpi.source(), path.child("source"));
            }
        }
        return new ArrayList<>(all);
    }

    private Optional<Markdown> narrative(Entity entry) {
        return context.shape(entry.getClass()).fields().stream()
                .filter(Field::isNarrative)
                .map(field -> (Markdown) Copies.value(field, (Record) entry))
                .findFirst();
    }

    private void known(Target target, SourceSpan span) {
        if (context.known().has(target.entry())) {
            String line = texts.line(span.file(), span.line()).orElse("");
            int end = Math.min(line.codePointCount(0, line.length()), span.column() - 1 + span.length());
            int start = line.offsetByCodePoints(0, Math.min(span.column() - 1, end));
            String written =
                    line.substring(start, line.offsetByCodePoints(0, end)).strip();
            boolean quoted = written.length() > 1 && (written.startsWith("\"") || written.startsWith("'"));
            all.add(new Reference(target, span, quoted ? written.substring(1, written.length() - 1) : written));
        }
    }

    private void at(ElementPath path, Target target, String text) {
        context.findings().placed(path).ifPresent(span -> all.add(new Reference(target, span, text)));
    }

    private void source(Optional<KpiSource> written, ElementPath path) {
        written.flatMap(KpiSource::ref)
                .filter(ref -> atlas.find(ref).isPresent())
                .ifPresent(ref -> at(path.child("name"), new ToEntry(ref), ref.id()));
    }

    private void navigation() {
        String prefix = Kind.PAGE.folder() + "/";
        ElementPath path = ElementPath.entry("site", "periplus").child("navigation");
        for (int i = 0; i < atlas.site().navigation().size(); i++) {
            String item = atlas.site().navigation().get(i);
            Ref page = new Ref(Kind.PAGE, item.startsWith(prefix) ? item.substring(prefix.length()) : "");
            if (atlas.find(page).isPresent()) {
                at(path.item(i), new ToEntry(page), item);
            }
        }
    }

    private void journey(Journey journey, ElementPath path) {
        journey.observed()
                .ifPresent(observed ->
                        source(observed.source(), path.child("observed").child("source")));
        Optional<Journey> base = journey.base().flatMap(ref -> atlas.find(Journey.class, ref));
        base.ifPresent(below -> removed(below, journey.remove(), path));
        for (int i = 0; i < journey.stages().size(); i++) {
            Stage stage = journey.stages().get(i);
            ElementPath at = path.child("stages").item(i);
            links(at.child("narrative"), stage.narrative());
            base.ifPresent(below -> removed(below, stage.remove(), at));
            for (int j = 0; base.isPresent() && j < stage.touchpoints().size(); j++) {
                Touchpoint touchpoint = stage.touchpoints().get(j);
                removedPains(base.get(), touchpoint, at.child("touchpoints").item(j));
            }
        }
    }

    private void removed(Journey base, List<String> ids, ElementPath path) {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            boolean stage = path.value().indexOf('[') < 0
                    && base.stages().stream().anyMatch(one -> one.id().equals(id));
            Target target = stage
                    ? new ToPlace(new Place(base.id(), Optional.of(id), Optional.empty()))
                    : new ToTouchpoint(base.ref(), id);
            at(path.child("remove").item(i), target, id);
        }
    }

    private void removedPains(Journey base, Touchpoint touchpoint, ElementPath path) {
        for (int i = 0; i < touchpoint.remove().size(); i++) {
            String id = touchpoint.remove().get(i);
            at(path.child("remove").item(i), new ToPain(new PainRef(base.id(), id)), id);
        }
    }

    /** Adds the links of the Markdown that begins at a place. */
    private void links(ElementPath path, Markdown narrative) {
        Optional<SourceSpan> begin =
                narrative.isBlank() ? Optional.empty() : context.findings().placed(path);
        begin.ifPresent(span -> memory.links(
                        span, texts.tree().parsed(span.file()), narrative.text(), () -> written(span, narrative))
                .forEach(link -> target(span.file(), link.target())
                        .ifPresent(target -> all.add(new Reference(target, link.span(), link.target())))));
    }

    private List<Written> written(SourceSpan begin, Markdown narrative) {
        List<Found> links = MarkdownLinks.in(narrative.text());
        Optional<TextFile> file =
                links.isEmpty() ? Optional.empty() : texts.read(begin.file(), DocumentReader.MARKDOWN_LIMIT);
        return file.map(raw -> written(links, begin, raw.text())).orElse(List.of());
    }

    /** Finds the links of a narrative again in the file as it is written, where it may be indented or folded. */
    private static List<Written> written(List<Found> links, SourceSpan begin, String raw) {
        TextPosition first = TextPosition.of(raw, begin);
        TextPosition position = first;
        List<Found> there = MarkdownLinks.in(raw.substring(first.offset()));
        List<Written> written = new ArrayList<>();
        int at = 0;
        for (Found link : links) {
            while (at < there.size() && !there.get(at).target().equals(link.target())) {
                at++;
            }
            if (at == there.size()) {
                return written;
            }
            int start = there.get(at++).start();
            if (link.link()) {
                position = position.behind(first.offset() + start - position.offset(), raw);
                written.add(new Written(link.target(), position.span(begin.file(), raw, link.target())));
            }
        }
        return written;
    }

    private Optional<Target> target(String file, String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return MarkdownLinks.file(file, written).map(entries::get).map(ToEntry::new);
        }
        Optional<Kind> kind = Kind.ofWord(written.substring(0, colon));
        List<String> parts = List.of(written.substring(colon + 1).split("/", -1));
        boolean page = kind.equals(Optional.of(Kind.PAGE));
        String id = page ? written.substring(colon + 1) : parts.get(0);
        Optional<Ref> entry = kind.map(one -> new Ref(one, id)).filter(context.known()::has);
        if (entry.isEmpty() || entry.get().kind() != Kind.JOURNEY || parts.size() == 1 || parts.size() > 3) {
            return entry.map(ToEntry::new);
        }
        Optional<String> stage = Optional.of(parts.get(1));
        return Optional.of(
                new ToPlace(new Place(id, stage, parts.stream().skip(2).findFirst())));
    }
}
