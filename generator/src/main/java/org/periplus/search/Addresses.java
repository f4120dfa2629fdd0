package org.periplus.search;

import org.periplus.model.Gain;
import org.periplus.model.Journey;
import org.periplus.model.Pain;
import org.periplus.model.Ref;
import org.periplus.model.Stage;
import org.periplus.model.Touchpoint;

/** Where things stand in the site: paths from its root, with an anchor behind them. Safe for use by several threads. */
public interface Addresses {

    /** Returns the page of an entry. */
    String of(Ref entry);

    /** Returns the place of a stage. */
    String of(Journey journey, Stage stage);

    /** Returns the place of a touchpoint. */
    String of(Journey journey, Touchpoint touchpoint);

    /** Returns the place of a pain point. */
    String of(Journey journey, Pain pain);

    /** Returns the place of a gain. */
    String of(Journey journey, Gain gain);
}
