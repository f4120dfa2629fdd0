package org.periplus.decode;

import java.util.ArrayList;
import java.util.List;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Site;

/** Puts the decoded entries together. */
final class Assembly {

    private final Context context;
    private final Inventory inventory;

    Assembly(Context context, Inventory inventory) {
        this.context = context;
        this.inventory = inventory;
    }

    Atlas assemble(Site site, List<Entity> entries) {
        return new Atlas(site, new ArrayList<>(entries));
    }
}
