package org.periplus.check;

import java.util.List;
import org.periplus.model.Entity;

/** Content with which {@code broken} breaks a rule at {@code path} and only there, and {@code kept} does not. */
record RuleCase(String rule, String path, List<Entity> broken, List<Entity> kept) {

    @Override
    public String toString() {
        return rule + " at " + path;
    }
}
