package org.periplus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.periplus.figure.engine.FigureSample;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

class ReferencesTest {

    private final FigureSample sample = FigureSample.nordlinie();

    @Test
    void everyBacklinkIsAReferenceSeenFromTheOtherEnd() {
        int references = 0;
        for (Entity entry : sample.atlas().entries()) {
            for (Reference reference : sample.analysis().references(entry.ref())) {
                references += sample.atlas().find(reference.to()).isPresent() ? 1 : 0;
                assertThat(reference.as().from().ref()).isEqualTo(entry.ref());
                assertThat(sample.analysis().backlinks(reference.to())).contains(reference.as());
            }
        }
        int backlinks = sample.atlas().entries().stream()
                .mapToInt(entry -> sample.analysis().backlinks(entry.ref()).size())
                .sum();
        assertThat(references).isEqualTo(backlinks).isPositive();
    }

    @Test
    void anEntryThatRefersToNothingHasNone() {
        assertThat(sample.analysis().references(new Ref(Kind.PERSONA, "nobody")))
                .isEmpty();
    }
}
