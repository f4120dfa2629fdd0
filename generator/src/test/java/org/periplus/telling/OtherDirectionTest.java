package org.periplus.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.change.Change;
import org.periplus.change.Op;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Spot;
import org.periplus.change.Weight;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.wording.SpokenWords;

/** What is said in letters read from the right stands in sentences of every language as its own readers write it. */
class OtherDirectionTest {

    private static final String BEFORE = "3 أيام";
    private static final String AFTER = "5 أيام";

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
    void aRemarkThatBeginsWithANumberIsNotTornApart(String language) {
        String told = told(language, BEFORE, AFTER);

        assertThat(order(told, BEFORE)).as(told).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(order(told, AFTER)).as(told).isSortedAccordingTo(Comparator.reverseOrder());
        boolean inOrder = told.indexOf(BEFORE) < told.indexOf(AFTER) == first(told, BEFORE) < first(told, AFTER);
        assertThat(inOrder).as(told).isNotEqualTo(language.equals("ar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void whatIsReadFromTheLeftHasNothingInvisibleAroundIt(String language) {
        assertThat(told(language, "3 days", "5 days")).doesNotContain("\u2068", "\u2069");
    }

    private static String told(String language, String before, String after) {
        Change change = new Change(
                Op.EDITED,
                Spot.of(new Ref(Kind.TERM, "wait"), "Wait"),
                Optional.of("note"),
                Optional.empty(),
                new Said.Text(before),
                new Said.Text(after),
                Weight.WORDING,
                Sense.NEITHER);
        return new Teller(SpokenWords.in(language)).full(change).text();
    }

    /** Returns where a text is seen on the line, from its left end: the place of its number, and those of its letters. */
    private static List<Integer> order(String told, String text) {
        Integer[] places = places(told);
        int at = told.indexOf(text);
        return IntStream.range(at, at + text.length())
                .mapToObj(letter -> places[letter])
                .toList();
    }

    private static int first(String told, String text) {
        return order(told, text).get(0);
    }

    private static Integer[] places(String told) {
        Bidi bidi = new Bidi(told, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[told.length()];
        Integer[] seen = new Integer[told.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            seen[i] = i;
        }
        Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
        Integer[] places = new Integer[seen.length];
        for (int i = 0; i < seen.length; i++) {
            places[seen[i]] = i;
        }
        return places;
    }
}
