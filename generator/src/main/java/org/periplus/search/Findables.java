package org.periplus.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.periplus.model.Atlas;
import org.periplus.model.Details;
import org.periplus.model.Entity;
import org.periplus.model.Gain;
import org.periplus.model.Journey;
import org.periplus.model.Pain;
import org.periplus.model.Stage;
import org.periplus.model.Term;
import org.periplus.model.Touchpoint;

/** Collects what can be found in an entry. For one thread; of the whole atlas, entries are taken side by side. */
final class Findables {

    private static final String DEEPER = " \u203a ";

    private final Addresses addresses;
    private final Passages passages;
    private final List<Findable> found = new ArrayList<>();

    private Findables(Addresses addresses, Passages passages) {
        this.addresses = addresses;
        this.passages = passages;
    }

    /** Returns everything that can be found, group by group, in the order of the atlas within each. */
    static List<Findable> of(Atlas atlas, Addresses addresses) {
        Passages passages = new Passages();
        return atlas.entries().parallelStream()
                .flatMap(entry -> {
                    Findables own = new Findables(addresses, passages);
                    own.add(entry);
                    return own.found.stream();
                })
                .sorted(Comparator.comparing(Findable::group))
                .toList();
    }

    private void add(Entity entry) {
        List<Passages.Passage> parts = parts(entry);
        String body = entry instanceof Record said ? Spoken.of(said) : "";
        String path = addresses.of(entry.ref());
        Group group = Group.of(entry.kind());
        List<String> aliases = entry instanceof Term term ? term.aliases() : List.of();
        String summary = entry.summary().orElse("");
        found.add(new Findable(
                group,
                entry.name(),
                aliases,
                "",
                path,
                summary,
                body + " " + parts.get(0).text()));
        for (Passages.Passage part : parts.subList(1, parts.size())) {
            found.add(new Findable(
                    Group.SECTION, part.title(), List.of(), entry.name(), path + "#" + part.anchor(), "", part.text()));
        }
        if (entry instanceof Journey journey) {
            journey.stages().forEach(stage -> add(journey, stage));
        }
    }

    /** A text that begins with the name of its entry as heading is not found twice by it. */
    private List<Passages.Passage> parts(Entity entry) {
        List<Passages.Passage> parts = passages.of(entry.narrative());
        boolean titled = parts.size() > 1
                && parts.get(0).text().isEmpty()
                && parts.get(1).title().equals(entry.name());
        return titled ? parts.subList(1, parts.size()) : parts;
    }

    private void add(Journey journey, Stage stage) {
        String body = Spoken.of(stage) + " " + passages.plain(stage.narrative());
        found.add(new Findable(
                Group.STAGE,
                stage.name(),
                List.of(),
                journey.name(),
                addresses.of(journey, stage),
                summary(stage.details()),
                body));
        stage.touchpoints().forEach(touchpoint -> add(journey, stage, touchpoint));
    }

    private void add(Journey journey, Stage stage, Touchpoint touchpoint) {
        String trail = journey.name() + DEEPER + stage.name();
        found.add(new Findable(
                Group.TOUCHPOINT,
                touchpoint.name(),
                List.of(),
                trail,
                addresses.of(journey, touchpoint),
                summary(touchpoint.details()),
                Spoken.of(touchpoint)));
        String within = trail + DEEPER + touchpoint.name();
        for (Pain pain : touchpoint.pains()) {
            found.add(point(Group.PAIN, pain.text(), within, addresses.of(journey, pain), pain.details()));
        }
        for (Gain gain : touchpoint.gains()) {
            found.add(point(Group.GAIN, gain.text(), within, addresses.of(journey, gain), gain.details()));
        }
    }

    private static Findable point(Group group, String text, String trail, String path, Details details) {
        return new Findable(group, text, List.of(), trail, path, summary(details), Spoken.of(details));
    }

    private static String summary(Details details) {
        return details.summary().orElse("");
    }
}
