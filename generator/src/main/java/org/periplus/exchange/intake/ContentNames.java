package org.periplus.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.exchange.TextChange;
import org.periplus.model.EmotionScale;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.source.ContentTree;

/** The content that is there already, as a foreign file may speak of it: by ids and by names. For use by one thread. */
public final class ContentNames {

    private static final double LOWEST = -2;
    private static final double WIDTH = 4;

    private final ContentTree tree;
    private final Decoded content;
    private final Map<Kind, Map<String, String>> names = new HashMap<>();
    private final Map<String, Optional<String>> places = new HashMap<>();

    /** Takes the content as it is. */
    public ContentNames(ContentTree tree) {
        this.tree = tree;
        this.content = new Decoder().decode(tree);
        for (Entity entry : content.atlas().entries()) {
            Map<String, String> known = names.computeIfAbsent(entry.kind(), kind -> new HashMap<>());
            known.putIfAbsent(plain(content.atlas().nameOf(entry.ref())), entry.id());
        }
        content.atlas().journeys().forEach(this::learn);
    }

    private void learn(Journey journey) {
        place(journey.id(), journey.common().name(), journey.id());
        for (Stage stage : journey.stages()) {
            place(journey.id() + "/" + stage.id(), stage.name(), journey.id() + "/" + stage.id());
            for (Touchpoint step : stage.touchpoints()) {
                String path = journey.id() + "/" + stage.id() + "/" + step.id();
                place(path, step.name(), path);
            }
        }
    }

    private void place(String id, String name, String path) {
        places.put(plain(id), Optional.of(path));
        places.merge(plain(name), Optional.of(path), (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    /** Returns the content. */
    public Decoded content() {
        return content;
    }

    /** Returns the files. */
    public ContentTree tree() {
        return tree;
    }

    /** Returns the id of the entry that has this id or name, in any case. */
    Optional<String> id(Kind kind, String text) {
        String id = text.strip().toLowerCase(Locale.ROOT);
        return content.atlas().find(new Ref(kind, id)).isPresent()
                ? Optional.of(id)
                : Optional.ofNullable(names.getOrDefault(kind, Map.of()).get(plain(text)));
    }

    /** Returns the persona of that id or name, or the only one whose name begins with that word. */
    Optional<String> person(String text) {
        String begin = plain(text) + " ";
        List<String> near = content.atlas().personas().stream()
                .filter(persona -> plain(persona.name()).startsWith(begin))
                .map(Entity::id)
                .toList();
        return id(Kind.PERSONA, text).or(() -> near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty());
    }

    /** Returns the persona or team that takes part, as {@code actors} names it. */
    Optional<String> team(String text) {
        return id(Kind.TEAM, text)
                .map(id -> content.atlas().find(new Ref(Kind.PERSONA, id)).isPresent() ? "team:" + id : id);
    }

    /** Returns the place that has this path, or as the only one this name. */
    Optional<String> place(String text) {
        return places.getOrDefault(plain(text), Optional.empty());
    }

    /** Returns an emotion from -2 to +2 on the scale in which the site writes them. */
    double written(double emotion) {
        List<Double> scale =
                content.atlas().site().emotions().map(EmotionScale::scale).orElse(List.of());
        if (scale.size() != 2 || scale.get(0).equals(scale.get(1))) {
            return emotion;
        }
        double low = scale.get(0);
        double found = low + (emotion - LOWEST) / WIDTH * (scale.get(1) - low);
        return Math.rint(found * 1e6) / 1e6;
    }

    /** Returns a change of a file, which may be new. */
    TextChange change(String path, String text) {
        return new TextChange(path, now(path), text);
    }

    /** Returns what a file holds now. */
    Optional<String> now(String path) {
        return tree.exists(path) ? Optional.of(new String(tree.read(path), StandardCharsets.UTF_8)) : Optional.empty();
    }

    /** Returns the file of a new entry or of the one of that id; refuses a place that is taken, unless it is to be replaced. */
    String file(Kind kind, String id, boolean force) throws RefusedIntakeException {
        String usual = kind.folder() + "/" + id + ".yaml";
        Optional<String> there = Optional.ofNullable(content.files().get(new Ref(kind, id)));
        if (there.isEmpty() && !tree.exists(usual)) {
            return usual;
        }
        String taken = there.orElse(usual);
        if (!taken.equals(usual)) {
            throw new RefusedIntakeException("there is a " + kind.word() + " \"" + id + "\" in " + taken
                    + " already; give this one another id with --id");
        }
        if (!force) {
            throw new RefusedIntakeException(taken + " is there already; give this " + kind.word()
                    + " another id with --id, or replace it with --force");
        }
        return usual;
    }

    /** Returns a text by which names are compared: without case, marks and signs. */
    static String plain(String text) {
        String bare = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return bare.replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}/]+", " ")
                .strip();
    }
}
