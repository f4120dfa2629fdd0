package org.periplus.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.periplus.export.Cuts.Stretch;

/** Long drawings are cut where it hurts least. */
class CutsTest {

    @Test
    void whatFitsIsNotCut() {
        assertThat(new Cuts(List.of(50.0), List.of()).parts(0, 100, 100, 100)).containsExactly(new Stretch(0, 100));
    }

    @Test
    void theLastWishedPlaceThatFitsIsTaken() {
        assertThat(new Cuts(List.of(60.0, 90.0, 160.0), List.of()).parts(0, 200, 100, 100))
                .containsExactly(new Stretch(0, 90), new Stretch(90, 160), new Stretch(160, 200));
    }

    @Test
    void withoutAWishNoWordIsCut() {
        assertThat(new Cuts(List.of(), List.of(new Stretch(80, 120))).parts(0, 150, 100, 100))
                .containsExactly(new Stretch(0, 80), new Stretch(80, 150));
    }

    @Test
    void aWordLongerThanAPageIsCutAllTheSame() {
        assertThat(new Cuts(List.of(), List.of(new Stretch(0, 1000))).parts(0, 250, 100, 100))
                .containsExactly(new Stretch(0, 100), new Stretch(100, 200), new Stretch(200, 250));
    }

    @Test
    void laterPagesMayHaveLessRoom() {
        assertThat(new Cuts(List.of(), List.of()).parts(0, 180, 100, 80))
                .containsExactly(new Stretch(0, 100), new Stretch(100, 180));
    }
}
