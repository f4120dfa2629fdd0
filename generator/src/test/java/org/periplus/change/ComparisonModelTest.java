package org.periplus.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.model.Atlas;
import org.periplus.schema.Shapes;

/** Random edits of made content: what is told is what was done. */
class ComparisonModelTest {

    private final Comparison comparison = new Comparison();
    private final Opening opening = new Opening(new Shapes());

    @Test
    void contentThatIsOpenedAndClosedIsTheSame() {
        for (int seed = 0; seed < 20; seed++) {
            Atlas atlas = new MadeContent(seed, seed % 4 == 0).atlas();

            assertThat(opening.closed(opening.all(atlas))).isEqualTo(atlas);
            assertThat(comparison.of(atlas, new MadeContent(seed, seed % 4 == 0).atlas()))
                    .isEmpty();
        }
    }

    @Test
    void ofTwoThousandEditsEachIsToldAndNothingElse() {
        for (int seed = 0; seed < 100; seed++) {
            MadeContent made = new MadeContent(seed, false);
            Atlas atlas = made.atlas();
            KnownEdits edits = new KnownEdits(made, opening);
            for (int i = 0; i < 20; i++) {
                KnownEdits.Edit edit = edits.edit(atlas);
                told(atlas, edit.after(), edit.forth());
                told(edit.after(), atlas, edit.back());
            }
        }
    }

    private void told(Atlas before, Atlas after, Optional<Expected> expected) {
        List<Change> changes = comparison.of(before, after);
        assertThat(changes).extracting(Expected::of).containsExactly(expected.orElseThrow());
        assertThat(changes).allMatch(ComparisonModelTest::saysWhatDiffers);
    }

    /** A part between two that came and went may have moved to the place of the same number; what comes and goes may have no summary. */
    private static boolean saysWhatDiffers(Change change) {
        return change.field().isEmpty() || !change.before().equals(change.after());
    }

    @Test
    void manyEditsAtOnceAreToldCompletely() {
        for (int seed = 0; seed < 60; seed++) {
            MadeContent made = new MadeContent(seed + 2000, false);
            Atlas before = made.atlas();
            Atlas after = before;
            KnownEdits edits = new KnownEdits(made, opening);
            for (int i = 0; i < 1 + seed % 30; i++) {
                after = edits.edit(after).after();
            }

            Differences differences = Differences.between(before, after, opening);

            assertThat(differences.applied(before, opening)).isEqualTo(after);
            List<Change> changes = comparison.of(before, after);
            assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
            assertThat(changes).extracting(Expected::of).doesNotHaveDuplicates();
            assertThat(changes).allMatch(ComparisonModelTest::saysWhatDiffers);
        }
    }

    @Test
    void twoStatesWithNothingInCommonAreToldCompletely() {
        for (int seed = 0; seed < 10; seed++) {
            Atlas before = new MadeContent(seed, false).atlas();
            Atlas after = new MadeContent(seed + 500, true).atlas();

            assertThat(Differences.between(before, after, opening).applied(before, opening))
                    .isEqualTo(after);
        }
    }
}
