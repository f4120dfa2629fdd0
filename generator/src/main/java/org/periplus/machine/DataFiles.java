package org.periplus.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.periplus.address.Foreign;
import org.periplus.address.SiteAddress;
import org.periplus.address.SiteMap;
import org.periplus.analysis.Backlink;
import org.periplus.analysis.Reviews;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.model.Entity;
import org.periplus.model.Initiative;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Kpi;
import org.periplus.model.Opportunity;
import org.periplus.model.Ref;
import org.periplus.model.Site;

/** The lists of the data: one a kind, relations, findings, changes, and the list of them all. */
final class DataFiles {

    private final MachineContent content;
    private final RecordValues values = new RecordValues();
    private final Reviews reviews;

    DataFiles(MachineContent content) {
        this.content = content;
        this.reviews = new Reviews(content.atlas().site(), content.asOf());
    }

    /** Returns all files, the schemas among them. */
    List<MachineFile> files() {
        List<ApiFile> lists = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (!content.atlas().of(kind).isEmpty()) {
                lists.add(entries(kind));
            }
        }
        lists.add(relations());
        lists.add(findings());
        lists.add(new ChangeList(content, values).file());
        lists.add(0, index(lists));
        JsonObject site = values.object(site());
        return lists.parallelStream().flatMap(list -> list.files(site).stream()).toList();
    }

    private Listed.Whole site() {
        Site site = content.atlas().site();
        return new Listed.Whole(
                site.title(),
                site.description(),
                content.words().language(),
                content.address().map(SiteAddress::url),
                content.asOf(),
                content.history().head());
    }

    private ApiFile entries(Kind kind) {
        List<Entity> entries = content.atlas().of(kind);
        List<Class<?>> records = new ArrayList<>(List.of(EntryHead.class));
        if (kind == Kind.KPI) {
            records.add(KpiSeries.class);
        }
        if (kind == Kind.JOURNEY) {
            records.add(JourneyFigures.class);
        }
        if (kind == Kind.INITIATIVE) {
            records.add(InitiativeSeries.class);
        }
        if (kind == Kind.OPPORTUNITY) {
            records.add(OpportunityPlace.class);
        }
        records.add(entries.get(0).getClass());
        String about = "All entries of the kind " + kind.word() + ", in order of their ids.";
        return new ApiFile(
                kind.folder(), about, records, entries.stream().map(this::entry).toList(), List.of());
    }

    private JsonObject entry(Entity entry) {
        String page = SiteMap.path(entry.ref());
        JsonObject.Builder object = Json.object();
        values.put(
                object,
                new EntryHead(
                        entry.ref(),
                        page,
                        content.address().map(address -> address.of(page)),
                        Optional.ofNullable(content.files().get(entry.ref())),
                        Optional.ofNullable(content.foreign().get(entry.ref())).map(Foreign::text),
                        content.changed(entry),
                        reviews.next(entry),
                        reviews.overdue(entry)));
        if (entry instanceof Kpi kpi) {
            values.put(object, KpiSeries.of(content.analysis().kpi(kpi.id())));
        }
        if (entry instanceof Journey journey) {
            values.put(object, JourneyFigures.of(content.analysis().numbers(journey)));
        }
        if (entry instanceof Initiative initiative) {
            values.put(object, InitiativeSeries.of(content.analysis().effects().of(initiative)));
        }
        if (entry instanceof Opportunity opportunity) {
            values.put(object, OpportunityPlace.of(content.analysis().ranking().of(opportunity)));
        }
        values.put(object, entry);
        return object.build();
    }

    private ApiFile relations() {
        List<JsonObject> items = new ArrayList<>();
        for (Entity entry : content.atlas().entries()) {
            content.analysis().references(entry.ref()).stream()
                    .filter(reference -> content.atlas().find(reference.to()).isPresent())
                    .forEach(reference -> items.add(values.object(relation(entry, reference.to(), reference.as()))));
        }
        return new ApiFile(
                "relations",
                "Which entry names which other, and as what.",
                List.of(Listed.Relation.class),
                items,
                List.of());
    }

    private static Listed.Relation relation(Entity from, Ref to, Backlink as) {
        String page = SiteMap.path(from.ref());
        return new Listed.Relation(
                from.ref(),
                to,
                as.role().replace(' ', '-'),
                as.placeName(),
                as.anchor().map(anchor -> page + "#" + anchor).orElse(page));
    }

    private ApiFile findings() {
        Map<String, Ref> single = single();
        List<JsonObject> items = content.findings().stream()
                .map(found -> values.object(new Listed.Found(
                        found.rule(),
                        found.severity().name().toLowerCase(Locale.ROOT),
                        found.span().file(),
                        found.span().line(),
                        found.span().column(),
                        Optional.ofNullable(single.get(found.span().file())),
                        found.message(),
                        found.hint())))
                .toList();
        return new ApiFile(
                "findings", "What the rules found in the content.", List.of(Listed.Found.class), items, List.of());
    }

    /** Returns the entry of each file that holds only one. */
    private Map<String, Ref> single() {
        Map<String, Ref> single = new HashMap<>();
        Set<String> shared = new HashSet<>();
        content.files().forEach((ref, file) -> {
            if (single.putIfAbsent(file, ref) != null) {
                shared.add(file);
            }
        });
        single.keySet().removeAll(shared);
        return single;
    }

    private ApiFile index(Collection<ApiFile> lists) {
        List<JsonObject> items = lists.stream()
                .map(list -> values.object(new Listed.DataFile(
                        list.path(),
                        list.schemaPath(),
                        list.about(),
                        list.items().size())))
                .toList();
        return new ApiFile("index", "The lists of this site's data.", List.of(Listed.DataFile.class), items, List.of());
    }
}
