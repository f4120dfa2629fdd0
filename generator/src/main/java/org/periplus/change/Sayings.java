package org.periplus.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.model.Atlas;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.KpiSource;
import org.periplus.model.Lane;
import org.periplus.model.Markdown;
import org.periplus.model.Operand;
import org.periplus.model.Pain;
import org.periplus.model.PainRef;
import org.periplus.model.Place;
import org.periplus.model.Reach;
import org.periplus.model.Ref;
import org.periplus.model.Rhythm;
import org.periplus.model.Scale;
import org.periplus.model.Share;
import org.periplus.model.Timespan;
import org.periplus.model.Touchpoint;

/** Says values of the model, with the names that one state of the content gives. Immutable. */
final class Sayings {

    private final Atlas atlas;
    private final Opening opening;

    /** Takes the state that gives the names. */
    Sayings(Atlas atlas, Opening opening) {
        this.atlas = atlas;
        this.opening = opening;
    }

    /** Returns what a value says; nothing for what is empty. */
    Said of(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.<Said>map(this::of).orElse(Said.nothing());
        } else if (value instanceof Collection<?> list) {
            return many(list.stream().map(this::of).toList());
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Said> fields = new LinkedHashMap<>();
            map.forEach((key, item) -> fields.put(key instanceof Ref ref ? ref.id() : key.toString(), of(item)));
            return fields.isEmpty() ? Said.nothing() : new Said.Fields(fields);
        }
        return plain(value).or(() -> notation(value)).orElseGet(() -> fields(value));
    }

    /** Returns several things; nothing if there are none. */
    Said many(List<Said> items) {
        return items.isEmpty() ? Said.nothing() : new Said.Many(items);
    }

    private static Optional<Said> plain(Object value) {
        if (value instanceof Number number) {
            return Optional.of(new Said.Amount(number.doubleValue()));
        } else if (value instanceof Boolean flag) {
            return Optional.of(new Said.Flag(flag));
        } else if (value instanceof Enum<?> choice) {
            return Optional.of(
                    new Said.Word(choice.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        } else if (value instanceof LocalDate day) {
            return Optional.of(new Said.Day(day));
        } else if (value instanceof Markdown markdown) {
            return Optional.of(markdown.isBlank() ? Said.nothing() : new Said.Prose(markdown.text()));
        }
        return Optional.of(value).filter(String.class::isInstance).map(text -> new Said.Text((String) text));
    }

    /** Returns what is written as one piece of text in files. */
    private Optional<Said> notation(Object value) {
        if (value instanceof Ref ref) {
            return Optional.of(entry(ref));
        } else if (value instanceof Share share) {
            return Optional.of(new Said.Text(percent(share)));
        } else if (value instanceof Reach reach) {
            return Optional.of(reach.customers().isPresent() ? of(reach.customers()) : of(reach.share()));
        } else if (value instanceof Operand operand) {
            return Optional.of(operand.kpi().isPresent() ? of(operand.kpi()) : of(operand.number()));
        } else if (value instanceof Scale scale) {
            return Optional.of(of(List.of(scale.low(), scale.high())));
        } else if (value instanceof Lane lane) {
            return Optional.of(new Said.Word(lane.name()));
        }
        return text(value).map(Said.Text::new);
    }

    private Optional<String> text(Object value) {
        if (value instanceof Rhythm rhythm) {
            return Optional.of(rhythm.text());
        } else if (value instanceof Timespan span) {
            return Optional.of(span.text());
        } else if (value instanceof Place place) {
            return Optional.of(place(place));
        } else if (value instanceof PainRef pain) {
            return Optional.of(pain(pain));
        }
        return Optional.empty();
    }

    /** Returns the fields of a record that say something. */
    private Said fields(Object value) {
        Anatomy anatomy = opening.anatomy(value.getClass());
        List<Object> values = anatomy.open(value);
        Map<String, Said> fields = new LinkedHashMap<>();
        for (Trait trait : anatomy.traits()) {
            Said said = of(value, trait, values.get(trait.index()));
            if (!said.isNothing()) {
                fields.put(trait.key(), said);
            }
        }
        return new Said.Fields(fields);
    }

    /** Returns what a field of a record says. */
    Said of(Object record, Trait trait, Object value) {
        if (record instanceof KpiSource source && trait.is("name")) {
            return source.ref()
                    .flatMap(atlas::find)
                    .<Said>map(found -> entry(found.ref()))
                    .orElseGet(() -> of(value));
        }
        return of(value);
    }

    /** Returns another entry by its name, or by its id where it does not exist. */
    Said entry(Ref ref) {
        return new Said.Entry(ref, atlas.nameOf(ref));
    }

    /** Returns what a touchpoint of a journey is called, or its id where it does not exist. */
    String step(Ref journey, String id) {
        return touchpoints(journey.id())
                .filter(touchpoint -> touchpoint.id().equals(id))
                .map(Touchpoint::name)
                .findFirst()
                .orElse(id);
    }

    private static String percent(Share share) {
        double percent = share.percent();
        return (percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent)) + "%";
    }

    private String pain(PainRef ref) {
        return touchpoints(ref.journey())
                .flatMap(touchpoint -> touchpoint.pains().stream())
                .filter(pain -> pain.id().equals(ref.pain()))
                .map(Pain::text)
                .findFirst()
                .orElse(ref.journey() + "/" + ref.pain());
    }

    private String place(Place place) {
        Ref journey = new Ref(Kind.JOURNEY, place.journey());
        Stream<String> stage = place.stage().stream()
                .map(id -> atlas.find(Journey.class, journey).stream()
                        .flatMap(found -> found.stages().stream())
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(found -> found.name())
                        .orElse(id));
        Stream<String> touchpoint = place.touchpoint().stream().map(id -> step(journey, id));
        return Stream.of(Stream.of(atlas.nameOf(journey)), stage, touchpoint)
                .flatMap(names -> names)
                .reduce((one, other) -> one + " / " + other)
                .orElseThrow();
    }

    private Stream<Touchpoint> touchpoints(String journey) {
        return atlas.find(Journey.class, new Ref(Kind.JOURNEY, journey)).stream()
                .flatMap(found -> found.touchpoints().stream());
    }
}
