package org.periplus.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A site on disk in which ids stand in every place where they can. */
class RenameSite {

    /** One site in which ids stand in every place where they can. */
    static final Map<String, String> SITE = Map.ofEntries(
            Map.entry("periplus.yaml", """
                    # the site
                    periplus: 1
                    title: Atlas
                    kpis: [rate]   # rate of mira
                    navigation: [journeys, pages/guide/mira, pages/about]
                    """),
            Map.entry("teams.yaml", "# teams\n'booking': {name: Booking}  # the office\nmira: {name: Team Mira}\n"),
            Map.entry(
                    "channels.yaml", "app: {name: App, type: app, owner: \"booking\"}\nweb: {name: Web, type: web}\n"),
            Map.entry("sources.yaml", "crm: {name: CRM}\n"),
            Map.entry("loops.yaml", "ask: {name: Ask, about: trip/book, collects: [talk, rate], owner: booking}\n"),
            Map.entry("personas/mira.md", """
                    ---
                    name: Mira   # mira
                    channels: {app: often, "web": rarely}
                    owner: 'booking'
                    validated: {by: booking}
                    evidence:
                      - talk
                    ---
                    Mira (mira) likes [the trip](journey:trip/book/seats), not `[x](journey:trip)`.

                    ```
                    [code](journey:trip)
                    ```
                    See <persona:mira>, [her][1] and [a page](../pages/guide/mira.md#top).

                    [1]: persona:mira
                    """),
            Map.entry("personas/elif.md", "---\r\nname: Elif\r\n---\r\nWith [Mira](persona:mira) \u2013 \r\n"),
            Map.entry("journeys/sub/trip.yaml", """
                    \uFEFF# the trip of mira
                    name: Trip
                    personas: [ mira,elif ]   # mira first
                    kpis: ["rate"]
                    stages:
                      - id: book
                        name: Book
                        flow: rate
                        journey: journey:stay
                        narrative: |
                          With [Mira](persona:mira)
                          and `[Mira](persona:mira)`
                          and [Mira](persona:mira).
                        touchpoints:
                          - id: seats
                            name: Seats
                            use: plan
                            channel: 'app'
                            emotion: {mira: -1, "elif": 0}
                            actors: [mira, team:mira, booking]
                            quote: {text: mira, from: talk}
                            pains: [{id: race, text: Race, evidence: [talk]}]
                            ideas: [hold]
                            backstage: [{team: booking}]
                            next: trip
                          - {id: trip, name: Trip}
                      - {id: trip-end, name: End, kpis: [rate]}
                    """.replace("next: trip", "next: [trip]")),
            Map.entry("journeys/sub/trip/trip-end.md", "The end for [Mira](persona:mira).\n"),
            Map.entry("journeys/stay.yaml", "name: Stay\nparent: trip\nfuture: trip\nstages: [{name: S}]\n"),
            Map.entry(
                    "journeys/late.yaml",
                    "extends: trip  # trip\nname: Late\nremove: [trip-end]\n"
                            + "stages: [{id: book, touchpoints: [{id: trip, thought: Oh}]}]\n"),
            Map.entry("touchpoints/plan.yaml", "name: Plan\nchannel: app\nkpis: [rate]\n"),
            Map.entry("kpis/rate.yaml", "name: Rate\nsource: crm\nreadings: rate.csv\nowner: booking\n"),
            Map.entry("kpis/share.yaml", "name: Share\ninputs: {of: rate, from: 10}\nid: the-share\n"),
            Map.entry("kpis/rate.csv", "date,value,persona,note\n2026-01-01,1,mira,mira\n2026-02-01,2,\"mira\",\n"),
            Map.entry("feedback/talk.yaml", """
                    name: Talk
                    type: interview
                    personas:
                    - mira
                    about: [trip, "trip/book", trip/book/trip, 'journey:trip/book/seats']
                    findings: [{text: trip, about: trip/book/seats}]
                    """),
            Map.entry("opportunities/hold.yaml", "name: Hold\naddresses: [trip/race]\n"),
            Map.entry("initiatives/lock.yaml", "name: Lock\nopportunities: [hold]\nexpects: [{kpi: rate}]\n"),
            Map.entry("objectives/grow.yaml", "name: Grow\nmeasures: [rate, {kpi: the-share}]\n"),
            Map.entry("scenarios/storm.yaml", "name: Storm\npersona: mira\njourney: trip\n"),
            Map.entry(
                    "pages/guide/mira.md", "# Mira\n\n[Trip](<journey:trip>) and [persona](../../personas/mira.md).\n"),
            Map.entry(
                    "pages/about.md",
                    "# About\n\n[Guide](page:guide/mira), [again](guide/mira.md) \\[no](persona:mira)\n"));

    @TempDir
    Path folder;

    final void write(Map<String, String> files) {
        files.forEach((path, text) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    final Map<String, String> files() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return all;
    }

    final RenameResult rename(String kind, String from, String to) throws IOException {
        return new Rename().run(new RenameRequest(folder, kind, from, to, false));
    }
}
