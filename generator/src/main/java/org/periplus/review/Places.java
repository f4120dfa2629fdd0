package org.periplus.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.diagnostic.ElementPath;
import org.periplus.model.Atlas;
import org.periplus.model.Gain;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Pain;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** Names places by the ids of what is there, which stay when a list is put in another order. */
final class Places {

    private static final Pattern IN_JOURNEY =
            Pattern.compile("journey:([^/\\[]+)/stages\\[(\\d{1,6})](?:/touchpoints\\[(\\d{1,6})](.*)|(.*))", Pattern.DOTALL);
    private static final Pattern POINT = Pattern.compile("/(pains|gains)\\[(\\d{1,6})](.*)", Pattern.DOTALL);

    private Places() {}

    /** Returns the place with the ids of stages, touchpoints, pains and gains of the atlas in the place of their numbers. */
    static String named(Atlas atlas, ElementPath path) {
        Matcher matcher = IN_JOURNEY.matcher(path.value());
        if (!matcher.matches()) {
            return path.value();
        }
        Ref ref = new Ref(Kind.JOURNEY, matcher.group(1));
        return atlas.find(ref)
                .filter(Journey.class::isInstance)
                .map(Journey.class::cast)
                .flatMap(journey -> at(journey.stages(), matcher.group(2)))
                .map(stage -> ref + "/" + stage.id() + below(stage, matcher))
                .orElse(path.value());
    }

    private static String below(Stage stage, Matcher matcher) {
        if (matcher.group(3) == null) {
            return matcher.group(5);
        }
        String rest = matcher.group(4);
        return at(stage.touchpoints(), matcher.group(3))
                .map(touchpoint -> "/" + touchpoint.id() + point(touchpoint, rest))
                .orElse("/touchpoints[" + matcher.group(3) + "]" + rest);
    }

    private static String point(Touchpoint touchpoint, String rest) {
        Matcher matcher = POINT.matcher(rest);
        if (!matcher.matches()) {
            return rest;
        }
        Optional<String> id = matcher.group(1).equals("pains")
                ? id(touchpoint.pains(), matcher.group(2), Pain::id)
                : id(touchpoint.gains(), matcher.group(2), Gain::id);
        return id.map(known -> "/" + known + matcher.group(3)).orElse(rest);
    }

    private static <T> Optional<String> id(List<T> list, String index, Function<T, String> id) {
        return at(list, index).map(id);
    }

    private static <T> Optional<T> at(List<T> list, String index) {
        int at = Integer.parseInt(index);
        return at < list.size() ? Optional.of(list.get(at)) : Optional.empty();
    }
}
