package org.periplus.export.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The look of an element is what a browser would make of the same sheet. */
class CascadeTest {

    private static final Map<String, String> INK = Map.of("--ink", "#111111", "--red", "#aa0000");

    @Test
    void moreClassesWinOverALaterRule() {
        Presentation look = look(".a.b { fill: #00aa00 } .a { fill: #0000aa }", "a b");

        assertThat(look.fill()).isEqualTo("#00aa00");
    }

    @Test
    void theLaterOfEqualRulesWins() {
        assertThat(look(".a { fill: #00aa00 } .b { fill: #0000aa }", "a b").fill())
                .isEqualTo("#0000aa");
    }

    @Test
    void aVariableOfAClassAroundIsSeenInside() {
        Cascade cascade = new Cascade(".h1 { --h: var(--red) } .x { fill: var(--h, var(--ink)) }", INK);
        Styled root = cascade.root("svg", "fig");
        Styled group = cascade.child(root, "g", "h1");

        assertThat(cascade.child(group, "path", "x").presentation().fill()).isEqualTo("#aa0000");
        assertThat(cascade.child(root, "path", "x").presentation().fill()).isEqualTo("#111111");
    }

    @Test
    void aDescendantNeedsItsAncestorAndAChildItsParent() {
        Cascade cascade = new Cascade(".card rect { fill: #00aa00 } .card > .near { fill: #0000aa }", INK);
        Styled card = cascade.child(cascade.root("svg", ""), "g", "card");
        Styled deep = cascade.child(card, "g", "");

        assertThat(cascade.child(deep, "rect", "").presentation().fill()).isEqualTo("#00aa00");
        assertThat(cascade.child(card, "path", "near").presentation().fill()).isEqualTo("#0000aa");
        assertThat(cascade.child(deep, "path", "near").presentation().fill()).isEqualTo("#000000");
    }

    @Test
    void aClassCanBeExcluded() {
        assertThat(look(".a:not(.off) { fill: #00aa00 }", "a").fill()).isEqualTo("#00aa00");
        assertThat(look(".a:not(.off) { fill: #00aa00 }", "a off").fill()).isEqualTo("#000000");
    }

    @Test
    void colourIsHandedDownAndOpacityIsNot() {
        Cascade cascade = new Cascade(".g { stroke: var(--red); opacity: .5 }", INK);
        Styled group = cascade.child(cascade.root("svg", ""), "g", "g");
        Presentation inside = cascade.child(group, "path", "").presentation();

        assertThat(group.presentation().opacity()).isEqualTo(0.5);
        assertThat(inside.stroke()).isEqualTo("#aa0000");
        assertThat(inside.opacity()).isEqualTo(1);
    }

    @Test
    void theFontShorthandResetsWhatItDoesNotName() {
        Typography big = look(".t { font-stretch: 85%; font-style: italic } .t.big { font: 500 22px serif }", "t big")
                .typography();

        assertThat(big).isEqualTo(new Typography("serif", 22, 500, false, 100, 0, false));
    }

    @Test
    void lengthsInEmAreOfTheElementsOwnSize() {
        assertThat(look(".t { letter-spacing: -.006em; font-size: 20px }", "t")
                        .typography()
                        .spacing())
                .isEqualTo(-0.12);
    }

    @Test
    void strokesAreReadWhole() {
        Presentation look = look(
                ".l { fill: none; stroke: #123; stroke-width: 1.6px; stroke-dasharray: 3 2.5; stroke-linecap: round;"
                        + " stroke-linejoin: bevel; paint-order: stroke }",
                "l");

        assertThat(look.isFilled()).isFalse();
        assertThat(look.stroke()).isEqualTo("#112233");
        assertThat(look.strokeWidth()).isEqualTo(1.6);
        assertThat(look.dashes()).containsExactly(3.0, 2.5);
        assertThat(look.cap()).isEqualTo("round");
        assertThat(look.join()).isEqualTo("bevel");
        assertThat(look.strokeFirst()).isTrue();
    }

    @Test
    void aValueThatIsNoneLeavesTheOneBefore() {
        assertThat(look(".a { fill: #00aa00 } .a.b { fill: color-mix(in srgb, red, blue) }", "a b")
                        .fill())
                .isEqualTo("#00aa00");
    }

    @Test
    void aVariableThatNeedsItselfEndsNothing() {
        assertThat(look(".a { --x: var(--x); fill: var(--x) }", "a").fill()).isEqualTo("#000000");
    }

    @Test
    void whatIsNotUnderstoodIsToldAndTheRestStands() {
        StyleSheet sheet = StyleSheet.parse(
                "@supports (x) { .a { fill: red } } .a::before { fill: red } .b { zoom: 2; fill: none } .c:hover { fill: none }");

        assertThat(sheet.misunderstood()).hasSize(4);
        assertThat(sheet.rules()).extracting(Rule::declarations).containsExactly(Map.of("fill", "none"));
        assertThat(sheet.setAside()).containsExactly(".c:hover");
    }

    private static Presentation look(String css, String classes) {
        Cascade cascade = new Cascade(css, INK);
        return cascade.child(cascade.root("svg", "fig"), "path", classes).presentation();
    }
}
