package org.periplus.figure.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.analysis.Change;
import org.periplus.analysis.JourneyPairing;
import org.periplus.analysis.KpiStatus;
import org.periplus.figure.engine.Figure;
import org.periplus.figure.engine.FigureCheck;
import org.periplus.figure.engine.FigureRequest;
import org.periplus.figure.engine.FigureSample;
import org.periplus.figure.engine.FigureType;
import org.periplus.figure.engine.Placed;
import org.periplus.figure.engine.Shape;
import org.periplus.figure.engine.SvgWriter;
import org.periplus.figure.engine.TextTwin;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Target;
import org.periplus.wording.SpokenWords;

/** A journey over its target. */
class ComparisonTest {

    private static final FigureSample ACCOUNTS = CompareSample.accounts();

    private static Figure figure() {
        return CompareSample.draw(ACCOUNTS, FigureType.COMPARISON, "a").orElseThrow();
    }

    private static List<Placed> cards(Figure figure) {
        return figure.placed().stream().filter(box -> box.kind().equals("card")).toList();
    }

    @Test
    void isSoundAndLooksAsReviewed() {
        Figure figure = new Comparison()
                .draw(ACCOUNTS.context(), FigureRequest.of(FigureType.COMPARISON, new Ref(Kind.JOURNEY, "a")))
                .orElseThrow();
        FigureCheck.sound(figure);
        FigureCheck.golden(figure, "comparison");
    }

    @Test
    void theSampleSiteIsSound() {
        Figure figure = new Comparison()
                .draw(
                        FigureSample.nordlinie().context(),
                        FigureRequest.of(FigureType.COMPARISON, new Ref(Kind.JOURNEY, "weekend-trip")))
                .orElseThrow();
        FigureCheck.sound(figure);
    }

    @Test
    void everyTouchpointOfEitherJourneyHasASlotOfItsOwn() {
        List<Placed> cards = cards(figure());
        assertThat(cards)
                .extracting(Placed::text)
                .containsExactly(
                        "Advertisement",
                        "Web site",
                        "Queue",
                        "Paper form",
                        "Form on the phone",
                        "Proof by video",
                        "The card arrives",
                        "The PIN arrives");
        assertThat(cards).extracting(Placed::x).isSorted().doesNotHaveDuplicates();
        assertThat(cards).extracting(Placed::y).containsOnly(cards.get(0).y());
    }

    @Test
    void bothCurvesStandOnOneScale() {
        JourneyPairing pairing = pairing();
        CompareGrid grid = CompareGrid.of(pairing);
        assertThat(grid.centresBefore()).hasSize(6).isSorted();
        assertThat(grid.centresAfter()).hasSize(5).isSorted();
        assertThat(grid.centresBefore()[0]).isEqualTo(grid.centresAfter()[0]);
        assertThat(grid.centresBefore()[4]).isEqualTo(grid.centresAfter()[4]);
    }

    private static JourneyPairing pairing() {
        List<Journey> journeys = ACCOUNTS.atlas().journeys();
        return JourneyPairing.of(journeys.get(0), journeys.get(1));
    }

    @Test
    void framesSayWhatBecameOfATouchpoint() {
        Figure figure = figure();
        assertThat(CompareSample.all(figure, Shape.Rect.class, "cmp-box2")).hasSize(2);
        assertThat(pairing().count(Change.SAME)).isEqualTo(2);
        assertThat(CompareSample.texts(figure))
                .contains("added", "removed", "changed", "to 3", "from 4")
                .contains("Web site", "Queue")
                .doesNotContain("Advertisement", "The card arrives");
    }

    @Test
    void anArrowLeadsFromTheOldToTheNewValueAndBothNumbersAreWritten() {
        Figure figure = figure();
        List<Shape.Path> arrows = CompareSample.all(figure, Shape.Path.class, "cmp-arrow");
        assertThat(arrows).hasSize(2);
        assertThat(CompareSample.texts(figure))
                .contains("+1 to \u22121", "down 2", "+0.5", "the same", "until now", "new");
    }

    @Test
    void theOldCurveIsAGhostAndTheNewOneSolidOrDashed() {
        Figure figure = figure();
        assertThat(CompareSample.all(figure, Shape.Path.class, "cmp-ghost")).hasSize(3);
        assertThat(CompareSample.all(figure, Shape.Path.class, "cv as")).hasSize(2);
        assertThat(CompareSample.texts(figure)).contains("assumed, not measured");
    }

    @Test
    void painsGoStayAndAppear() {
        assertThat(CompareSample.texts(figure()))
                .contains("2 go, 1 stays, 1 new", "goes away, severity 4", "changes, severity 1, was 3", "new");
    }

    @Test
    void theGapIsTheReadingLessTheFurthestTarget() {
        Compared compared = Compared.of(
                        ACCOUNTS.context(), FigureRequest.of(FigureType.COMPARISON, new Ref(Kind.JOURNEY, "a")))
                .orElseThrow();
        List<KpiGap> gaps = KpiGap.of(compared);
        assertThat(gaps).extracting(gap -> gap.kpi().id()).containsExactly("wait", "visits");
        KpiGap wait = gaps.get(0);
        assertThat(wait.gapText(SpokenWords.english())).isEqualTo("+1.5\u00a0minutes");
        assertThat(wait.goalDate(SpokenWords.english())).isEqualTo("by 31\u00a0December\u00a02027");
        assertThat(wait.status()).isEqualTo(KpiStatus.OFF_TARGET);
        assertThat(gaps.get(1).goalDate(SpokenWords.english())).isEqualTo("not in the later map");
        assertThat(gaps.get(1).gap()).isEmpty();
    }

    @Test
    void aTargetWithoutADayIsTheFurthest() {
        Target soon = new Target(1.0, Optional.of(LocalDate.of(2027, 1, 1)));
        Target late = new Target(2.0, Optional.of(LocalDate.of(2028, 1, 1)));
        Target always = new Target(3.0, Optional.empty());
        assertThat(KpiGap.furthest(List.of(late, soon))).contains(late);
        assertThat(KpiGap.furthest(List.of(always, late))).contains(always);
        assertThat(KpiGap.furthest(List.of())).isEmpty();
    }

    @Test
    void theTargetAloneFindsTheJourneyItIsTheTargetOf() {
        Figure target = CompareSample.draw(ACCOUNTS, FigureType.COMPARISON, "b").orElseThrow();
        assertThat(target).isEqualTo(figure());
    }

    @Test
    void aVariantStandsBesideWhatItExtends() {
        FigureSample sample = FigureSample.of(
                "journeys/base.yaml",
                "name: Base\nstages:\n  - {id: s, name: S, touchpoints: [{id: x, name: X}, {id: y, name: Y}]}\n",
                "journeys/variant.yaml",
                "name: Variant\nextends: base\nremove: [y]\nstages: []\n");
        Figure figure =
                CompareSample.draw(sample, FigureType.COMPARISON, "variant").orElseThrow();
        FigureCheck.sound(figure);
        assertThat(figure.title()).isEqualTo("Base and Variant");
        assertThat(cards(figure)).extracting(Placed::text).containsExactly("X", "Y");
        assertThat(CompareSample.all(figure, Shape.Path.class, "datum")).isEmpty();
    }

    @Test
    void aJourneyWithNothingToCompareItWithIsNotDrawn() {
        FigureSample alone = FigureSample.of("journeys/a.yaml", "name: A\nstages: [{id: s, name: S}]\n");
        assertThat(CompareSample.draw(alone, FigureType.COMPARISON, "a")).isEmpty();
        assertThat(CompareSample.draw(alone, FigureType.COMPARISON, "nobody")).isEmpty();
        Optional<Ref> itself = Optional.of(new Ref(Kind.JOURNEY, "a"));
        assertThat(CompareSample.draw(alone, FigureType.COMPARISON, "a", itself))
                .isEmpty();
    }

    @Test
    void theTwinTellsStagesTouchpointsPainsAndKpisInOrder() {
        TextTwin twin = figure().twin();
        assertThat(twin.columns()).containsExactly("What", "What became of it", "Now", "Target", "Difference");
        assertThat(twin.rows()).hasSize(4 + 8 + 4 + 2);
        assertThat(twin.rows().get(2))
                .extracting(TextTwin.Cell::text)
                .containsExactly(
                        "Touchpoint: Web site",
                        "changed",
                        "2, Web site, Web site, emotion +1",
                        "2, Web site, Web site, emotion \u22121",
                        "emotion");
    }

    @Test
    void theFindingCountsWhatChanged() {
        assertThat(figure().scene().desc().orElseThrow())
                .startsWith("Opening an account against Opening an account from the sofa.")
                .contains("1 touchpoint added, 2 removed, 1 moved, 1 changed, 2 unchanged.")
                .contains("The largest step is at Web site, from +1 to \u22121.");
    }

    @Test
    void staysSoundWithAnyContent() {
        for (String text : CompareSample.HOSTILE) {
            Figure figure = CompareSample.draw(CompareSample.hostile(5, 4, text), FigureType.COMPARISON, "a")
                    .orElseThrow();
            FigureCheck.sound(figure);
        }
        FigureCheck.sound(CompareSample.draw(
                        CompareSample.hostile(40, 7, CompareSample.HOSTILE.get(5)), FigureType.COMPARISON, "a")
                .orElseThrow());
    }

    @Test
    void isTheSameEachTime() {
        assertThat(SvgWriter.writeDocument(figure().scene())).isEqualTo(SvgWriter.writeDocument(figure().scene()));
    }
}
