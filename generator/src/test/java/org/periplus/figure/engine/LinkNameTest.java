package org.periplus.figure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkNameTest {

    private static final String SENTENCE = "Touchpoint 1: Asks a friend. Channel Website.";

    @Test
    void wordsSeenAreTheNameAndTheSentenceDescribes() {
        assertThat(name(SENTENCE, text("1"), text("Asks a friend"), text("Website")))
                .isEqualTo(new LinkName("", SENTENCE));
        assertThat(name(SENTENCE, Shape.Group.of("card", List.of(text("Asks a friend")))))
                .isEqualTo(new LinkName("", SENTENCE));
    }

    @Test
    void whatIsSeenIsNotToldTwice() {
        assertThat(name("Asks a friend.", text("Asks"), text("a friend"))).isEqualTo(new LinkName("", ""));
    }

    @Test
    void withoutWordsTheSentenceIsTheName() {
        assertThat(name(SENTENCE)).isEqualTo(new LinkName(SENTENCE, ""));
        assertThat(name(SENTENCE, new Shape.Circle("pt", 1, 1, 1))).isEqualTo(new LinkName(SENTENCE, ""));
        assertThat(name(SENTENCE, Shape.Group.of("", List.of(text("unread"))).asHidden()))
                .isEqualTo(new LinkName(SENTENCE, ""));
    }

    @Test
    void numbersAloneStandBeforeASentenceThatHasThemOtherwise() {
        assertThat(name("Website in Ask. 2 touchpoints.", text("2"), text("\u22121.5")))
                .isEqualTo(new LinkName("2 \u22121.5. Website in Ask. 2 touchpoints.", ""));
        assertThat(name("Website in Ask. 2 touchpoints.", text("2")))
                .isEqualTo(new LinkName("Website in Ask. 2 touchpoints.", ""));
    }

    @Test
    void numbersSideBySideAreNotReadAsOne() {
        Shape link = new Shape.Link("cell", "#tp", SENTENCE, List.of(text("1"), text("0.0"), text("\u22121")));

        assertThat(SvgWriter.writeDocument(Scene.group(9, 9, "fig", "Map", List.of(link))))
                .containsPattern(">1</text> <text[^>]*>0\\.0</text><text[^>]*>\u22121</text></a>");
    }

    @Test
    void aTextThatWasCutIsReadInFull() {
        Shape cut = new Shape.Text(
                "",
                Shape.Anchor.START,
                List.of(new Shape.Line(0, 0, "Timetable\u2026")),
                Optional.of("Timetable team"));

        assertThat(name("Timetable team", cut)).isEqualTo(new LinkName("", ""));
    }

    @Test
    void theWriterWritesNameAndDescription() {
        Shape link = new Shape.Link("card", "#tp", SENTENCE, List.of(text("Asks")));

        assertThat(SvgWriter.writeDocument(Scene.group(9, 9, "fig", "Map", List.of(link))))
                .contains("<a class=\"card\" href=\"#tp\" aria-description=\"" + SENTENCE + "\"><text");
    }

    private static LinkName name(String label, Shape... shapes) {
        return LinkName.of(new Shape.Link("", "#", label, List.of(shapes)));
    }

    private static Shape text(String words) {
        return Shape.Text.at("", 0, 0, words);
    }
}
