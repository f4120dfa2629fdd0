package org.periplus.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.periplus.model.Entity;

/**
 * Finds where a rule is broken that looks at each entry alone, which need not be looked at twice then. A pure function.
 *
 * @param look returns the breaches in an entry that is not retired
 */
record EachEntry(Function<Entity, Stream<Breach>> look) implements Check {

    /** Returns the breaches in an entry that is not retired. */
    Stream<Breach> in(Entity entry) {
        return look.apply(entry);
    }

    @Override
    public Stream<Breach> breaches(Survey survey) {
        return survey.active(List.copyOf(survey.atlas().entries())).flatMap(look);
    }
}
