package org.periplus.check;

import java.util.List;
import java.util.stream.Stream;
import org.periplus.model.Entity;

/** Finds where a rule is broken that looks at each entry alone, which need not be looked at twice then. A pure function. */
@FunctionalInterface
interface EachEntry extends Check {

    /** Returns the breaches in an entry that is not retired. */
    Stream<Breach> in(Entity entry);

    @Override
    default Stream<Breach> breaches(Survey survey) {
        return survey.active(List.copyOf(survey.atlas().entries())).flatMap(this::in);
    }
}
