package org.periplus.compose.kit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.periplus.model.JourneyState;
import org.periplus.model.Kind;
import org.periplus.wording.Dates;
import org.periplus.wording.Numerals;
import org.periplus.wording.Wording;

/** The words of the domain in the site's language. Immutable. */
public final class Words {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Wording wording;

    /** Takes the words of the theme in the language of the site. */
    public Words(Wording wording) {
        this.wording = wording;
    }

    /** Returns the phrases themselves. */
    public Wording wording() {
        return wording;
    }

    /** Says a phrase of the theme; see {@link Wording#say}. */
    public String say(String key, Object... slots) {
        return wording.say(key, slots);
    }

    /** Returns how numbers are written. */
    public Numerals numerals() {
        return wording.numerals();
    }

    /** Returns how dates are written. */
    public Dates dates() {
        return wording.dates();
    }

    String label(Label label) {
        return wording.say(label.key());
    }

    /** Returns a kind's heading: "Journeys". */
    public String heading(Kind kind) {
        return wording.say("kind." + kind.word() + ".heading");
    }

    /** Returns a kind's name: "Journey". */
    public String kind(Kind kind) {
        return wording.say("kind." + kind.word() + ".name");
    }

    /** Returns a count with its noun, in words up to twelve where the language has them: "nine journeys", "121 touchpoints". */
    public String count(long number, Kind kind) {
        return wording.say("kind." + kind.word() + ".count", "n", number);
    }

    /** Returns "a", "a and b" or "a, b and c". */
    public String list(List<String> items) {
        return wording.list(items);
    }

    /** Returns the text with a capital at its front. */
    public String capital(String text) {
        return wording.capital(text);
    }

    /** Returns the words of a constant as they stand in a sentence: {@code WORD_OF_MOUTH} of channels is "word of mouth". */
    public String plain(Enum<?> constant) {
        String type = HUMP.matcher(constant.getDeclaringClass().getSimpleName()).replaceAll("-");
        return wording.say("word." + type.toLowerCase(Locale.ROOT) + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Returns the word for a state of a journey. */
    public String state(JourneyState state) {
        return wording.say("journey.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** Returns "9 days overdue", "today" or "in 9 days". */
    public String due(long days) {
        if (days == 0) {
            return wording.say("due.today");
        }
        return wording.say(days < 0 ? "due.overdue" : "due.in", "n", Math.abs(days));
    }

    /** Returns "4 of 5". */
    public String of(int value, int most) {
        return numerals().of(value, most);
    }

    /** Returns the class of an emotion's colour: -2 is {@code em2}, 0 is {@code ez}, +2 is {@code ep2}. */
    public String emotionClass(double emotion) {
        if (emotion <= -0.5) {
            return emotion <= -1.5 ? "em2" : "em1";
        }
        if (emotion >= 0.5) {
            return emotion >= 1.5 ? "ep2" : "ep1";
        }
        return "ez";
    }
}
