package org.periplus.compose.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.address.SiteAddress;
import org.periplus.address.SiteMap;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Site;
import org.periplus.page.NamedLink;

/**
 * What a page says in the vocabulary of schema.org, as JSON-LD: the way to it, and what it is where the vocabulary has a word for
 * that (a site, a defined term, a set of readings, an article). Immutable.
 */
final class LinkedData {

    private static final String TYPE = "@type";

    private final Sheet sheet;
    private final SiteAddress address;

    LinkedData(Sheet sheet, SiteAddress address) {
        this.sheet = sheet;
        this.address = address;
    }

    /** Returns the facts of the page as text that may stand in a script element. */
    SafeHtml of(About about, String path) {
        List<Json> facts = new ArrayList<>();
        if (path.equals(SiteMap.HOME)) {
            facts.add(site());
        }
        about.entry().flatMap(sheet.atlas()::find).flatMap(this::entry).ifPresent(facts::add);
        if (!about.crumbs().isEmpty()) {
            facts.add(way(about.crumbs(), path));
        }
        if (facts.isEmpty()) {
            return SafeHtml.EMPTY;
        }
        JsonObject graph = Json.object()
                .put("@context", "https://schema.org")
                .put("@graph", Json.array(facts))
                .build();
        return SafeHtml.trusted(harmless(new JsonWriter().write(graph)));
    }

    /** Line breaks stand only between the parts of JSON, and what could end the element only within its texts. */
    private static String harmless(String json) {
        return json.replaceAll("\n *", "")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private Json site() {
        Site site = sheet.atlas().site();
        return Json.object()
                .put(TYPE, "WebSite")
                .put("name", site.title())
                .put("url", address.url())
                .put("description", site.description().map(Json::text))
                .put("inLanguage", sheet.words().wording().language())
                .build();
    }

    private Optional<Json> entry(Entity entry) {
        return switch (entry.kind()) {
            case TERM ->
                Optional.of(described("DefinedTerm", entry)
                        .put("inDefinedTermSet", address.of(SiteMap.index(Kind.TERM)))
                        .build());
            case KPI ->
                Optional.of(described("Dataset", entry)
                        .put(
                                "distribution",
                                Json.object()
                                        .put(TYPE, "DataDownload")
                                        .put("encodingFormat", "application/json")
                                        .put("contentUrl", address.of("api/kpis.json"))
                                        .build())
                        .build());
            case PAGE ->
                Optional.of(described("Article", entry)
                        .put("headline", entry.name())
                        .build());
            case JOURNEY,
                    PERSONA,
                    SEGMENT,
                    SCENARIO,
                    OBJECTIVE,
                    OPPORTUNITY,
                    INITIATIVE,
                    CHANNEL,
                    TOUCHPOINT,
                    TEAM,
                    FEEDBACK,
                    SOURCE,
                    LOOP -> Optional.empty();
        };
    }

    private JsonObject.Builder described(String type, Entity entry) {
        return Json.object()
                .put(TYPE, type)
                .put("name", entry.name())
                .put("url", address.of(SiteMap.path(entry.ref())))
                .put("description", entry.summary().map(Json::text));
    }

    private Json way(List<NamedLink> crumbs, String path) {
        List<Json> items = new ArrayList<>();
        for (NamedLink crumb : crumbs) {
            JsonObject.Builder item = Json.object()
                    .put(TYPE, "ListItem")
                    .put("position", items.size() + 1L)
                    .put("name", crumb.words());
            if (crumb.hasHref()) {
                item.put("item", address.of(SiteMap.resolved(path, crumb.href())));
            }
            items.add(item.build());
        }
        return Json.object()
                .put(TYPE, "BreadcrumbList")
                .put("itemListElement", Json.array(items))
                .build();
    }
}
