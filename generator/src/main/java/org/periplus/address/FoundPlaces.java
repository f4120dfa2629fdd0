package org.periplus.address;

import org.periplus.model.Gain;
import org.periplus.model.Journey;
import org.periplus.model.Pain;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;
import org.periplus.search.Addresses;

/** The places of the site that a search leads to. Stateless; safe for use by several threads. */
public final class FoundPlaces implements Addresses {

    @Override
    public String of(Ref entry) {
        return SiteMap.path(entry);
    }

    @Override
    public String of(Journey journey, Stage stage) {
        return at(journey, Anchors.stage(stage.id()));
    }

    @Override
    public String of(Journey journey, Touchpoint touchpoint) {
        return at(journey, Anchors.touchpoint(touchpoint.id()));
    }

    @Override
    public String of(Journey journey, Pain pain) {
        return at(journey, Anchors.pain(pain.id()));
    }

    @Override
    public String of(Journey journey, Gain gain) {
        return at(journey, Anchors.gain(gain.id()));
    }

    private static String at(Journey journey, String anchor) {
        return SiteMap.path(journey.ref()) + "#" + anchor;
    }
}
