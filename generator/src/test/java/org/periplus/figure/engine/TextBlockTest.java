package org.periplus.figure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlockTest {

    private final TextMeasure measure = TextMeasure.shipped();

    @Test
    void breaksAtSpacesHyphensAndSlashes() {
        assertThat(lines("Group ticket checkout", 70)).containsExactly("Group ticket", "checkout");
        assertThat(lines("Park-and-ride station", 64)).containsExactly("Park-and-", "ride station");
        assertThat(lines("arrival/departure", 60)).containsExactly("arrival/", "departure");
    }

    @Test
    void keepsWhatIsJoinedByANoBreakSpace() {
        assertThat(lines("costs about 12\u00a0\u20ac", 66)).containsExactly("costs about", "12\u00a0\u20ac");
    }

    @Test
    void showsASoftHyphenOnlyWhereALineBreaks() {
        assertThat(lines("Fahrkarten\u00adautomat", 68)).containsExactly("Fahrkarten-", "automat");
        assertThat(lines("Fahrkarten\u00adautomat", 200)).containsExactly("Fahrkartenautomat");
    }

    @Test
    void cutsAWordThatIsTooWide() {
        List<String> lines = lines("x".repeat(60), 69);

        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(String.join("", lines).replace("-", "")).isEqualTo("x".repeat(60));
    }

    @Test
    void breaksBetweenIdeographs() {
        assertThat(String.join("", lines("在应用程序中选择座位并支付", 40))).isEqualTo("在应用程序中选择座位并支付");
        assertThat(lines("在应用程序中选择座位并支付", 40)).allMatch(line -> line.length() <= 3);
    }

    @Test
    void neverCutsInsideACharacterWithItsMarks() {
        String family = "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67";
        for (String line : lines(family.repeat(6), 40)) {
            assertThat(line.replace("-", "").replace(family, "")).isEmpty();
        }
    }

    @Test
    void endsInAnEllipsisAndKeepsTheFullTextAsTitle() {
        TextBlock block = TextBlock.wrap(measure, "one two three four five six seven", Lettering.LIST, 50, 2);

        assertThat(block.cut()).isTrue();
        assertThat(block.lines()).hasSize(2);
        assertThat(block.lines().get(1)).endsWith("\u2026");
        assertThat(block.shape(0, 0, "whole").title()).contains("whole");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Platform change alert four minutes before",
                "تغيير الرصيف قبل أربع دقائق من المغادرة",
                "在应用程序中选择座位并支付车费",
                "🚆🎟️👨‍👩‍👧‍👦 Familienausflug 🏖️",
                "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
                "",
                " ",
                "a\u0301\u0302\u0303b",
            })
    void noLineIsWiderThanItsBox(String text) {
        for (double width : new double[] {30, 69, 110}) {
            TextBlock block = TextBlock.wrap(measure, text, Lettering.CARD_NAME, width, 4);
            assertThat(block.width()).isLessThanOrEqualTo(width);
            assertThat(block.lines())
                    .hasSizeBetween(1, 4)
                    .allSatisfy(line ->
                            assertThat(measure.width(line, Lettering.CARD_NAME)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void widthsAreThoseOfTheFont() {
        assertThat(measure.width("", Lettering.LIST)).isZero();
        assertThat(measure.width("ii", Lettering.LIST))
                .isCloseTo(2 * measure.width("i", Lettering.LIST), within(0.001));
        assertThat(measure.width("m", Lettering.LIST)).isGreaterThan(measure.width("i", Lettering.LIST));
    }

    private List<String> lines(String text, double width) {
        return TextBlock.wrap(measure, text, Lettering.CARD_NAME, width, 99).lines();
    }
}
