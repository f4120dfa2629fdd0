package org.periplus.compose.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.address.Anchors;
import org.periplus.compose.frame.Claims;
import org.periplus.compose.frame.Parts;
import org.periplus.compose.kit.Label;
import org.periplus.compose.kit.Sheet;
import org.periplus.html.SafeHtml;
import org.periplus.model.Frequency;
import org.periplus.model.Gain;
import org.periplus.model.Journey;
import org.periplus.model.Pain;
import org.periplus.model.Ref;
import org.periplus.model.Touchpoint;
import org.periplus.page.Fact;
import org.periplus.page.NamedLink;
import org.periplus.page.PointText;

/** Composes the pains and gains of a journey. */
final class PointComposer {

    private static final int MOST = 5;

    private final Sheet sheet;
    private final Parts parts;
    private final Journey journey;
    private final Claims claims;

    PointComposer(Sheet sheet, Journey journey) {
        this.sheet = sheet;
        this.parts = new Parts(sheet);
        this.journey = journey;
        this.claims = new Claims(sheet, journey);
    }

    List<PointText> pains(List<Touchpoint> touchpoints) {
        return touchpoints.stream()
                .flatMap(touchpoint -> touchpoint.pains().stream().map(pain -> pain(touchpoint, pain)))
                .toList();
    }

    List<PointText> gains(List<Touchpoint> touchpoints) {
        return touchpoints.stream()
                .flatMap(touchpoint -> touchpoint.gains().stream().map(gain -> gain(touchpoint, gain)))
                .toList();
    }

    private PointText pain(Touchpoint touchpoint, Pain pain) {
        List<Ref> answers = sheet.studio().crossings().answers(journey.id(), pain);
        Stream<Fact> answered = answers.isEmpty() ? Stream.empty() : Stream.of(parts.fact(Label.ANSWERED, answers));
        return new PointText(
                Anchors.pain(pain.id()),
                bars(pain.severity(), "sev"),
                pain.text(),
                meta(pain.severity().map(value -> sheet.say("journey.severity", "value", of(value))), pain.frequency()),
                at(touchpoint),
                pain.details().summary().orElse(""),
                Stream.of(answered, parts.details(pain.details(), true).stream(), claims.of(touchpoint, pain).stream())
                        .flatMap(facts -> facts)
                        .toList());
    }

    private PointText gain(Touchpoint touchpoint, Gain gain) {
        return new PointText(
                Anchors.gain(gain.id()),
                bars(gain.severity(), "imp"),
                gain.text(),
                meta(gain.severity().map(value -> sheet.say("journey.strength", "value", of(value))), gain.frequency()),
                at(touchpoint),
                gain.details().summary().orElse(""),
                parts.details(gain.details(), true));
    }

    private static NamedLink at(Touchpoint touchpoint) {
        return new NamedLink(touchpoint.name(), "#" + Anchors.touchpoint(touchpoint.id()));
    }

    private SafeHtml bars(Optional<Integer> size, String css) {
        return size.map(value -> sheet.figures().bars(value, MOST, css, "")).orElse(SafeHtml.EMPTY);
    }

    private String of(int value) {
        return sheet.words().of(value, MOST);
    }

    private String meta(Optional<String> size, Optional<Frequency> frequency) {
        Stream<String> often = frequency.map(value -> sheet.words().plain(value)).stream();
        return sheet.words()
                .wording()
                .commas(Stream.concat(size.stream(), often).toList());
    }
}
