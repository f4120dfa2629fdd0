package org.periplus.figure.people;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.periplus.figure.engine.Lettering;
import org.periplus.figure.engine.Spoken;
import org.periplus.model.Empathy;
import org.periplus.model.Persona;
import org.periplus.wording.Wording;

/** The fields of an empathy map, row by row, with the icon of each on a grid of 24. */
enum EmpathyField {
    SAYS("M4 5.5H20V16H11.5L7 20V16H4Z", true, empathy(Empathy::says)),
    THINKS(
            "M7 15.4a4.1 4.1 0 0 1 -.4 -8.1a5.4 5.4 0 0 1 10.1 -.4a4.3 4.3 0 0 1 .3 8.5Z"
                    + "M6.4 19a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0 -2.6 0ZM4 21.8h.1",
            true,
            empathy(Empathy::thinks)),
    HEARS(
            "M7.5 10a5.2 5.2 0 0 1 10.4 0c0 3.6 -3.5 4.2 -3.9 7.2a3.3 3.3 0 0 1 -6.2 1.2"
                    + "M10.3 10.4a2.4 2.4 0 0 1 4.8 0c0 1.8 -1.8 1.9 -2.2 3.4",
            false,
            empathy(Empathy::hears)),
    SEES(
            "M2.5 12C6 6.2 18 6.2 21.5 12C18 17.8 6 17.8 2.5 12ZM9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z",
            false,
            empathy(Empathy::sees)),
    DOES(
            "M8.4 12.6V6.4a1.5 1.5 0 0 1 3 0V11M11.4 11V4.8a1.5 1.5 0 0 1 3 0V11M14.4 11V6.4a1.5 1.5 0 0 1 3 0V15"
                    + "a6 6 0 0 1 -6 6a5.4 5.4 0 0 1 -4.6 -2.6L4 14.2a1.5 1.5 0 0 1 2.5 -1.6L8.4 14.8V12.6",
            false,
            empathy(Empathy::does)),
    FEELS(
            "M12 19.6C5.4 15.2 3.4 12 3.4 9.2A4.3 4.3 0 0 1 12 7.8A4.3 4.3 0 0 1 20.6 9.2C20.6 12 18.6 15.2 12 19.6Z",
            true,
            empathy(Empathy::feels)),
    PAINS("M12 4L21 19.5H3ZM12 10v4.4M12 17h.1", false, Persona::frustrations),
    GAINS("M5 20.5V4M5 5H18.5L15.5 9L18.5 13H5", false, Persona::goals);

    private final String icon;
    private final boolean voice;
    private final Function<Persona, List<String>> items;

    EmpathyField(String icon, boolean voice, Function<Persona, List<String>> items) {

        this.icon = icon;
        this.voice = voice;
        this.items = items;
    }

    private static Function<Persona, List<String>> empathy(Function<Empathy, List<String>> field) {
        return persona -> persona.empathy().map(field).orElse(List.of());
    }

    /** Returns the field as a word of classes and keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the heading. */
    String title(Wording words) {
        return words.say("empathy-map.field." + word());
    }

    /** Returns the icon as path data. */
    String icon() {
        return icon;
    }

    /** Returns how the items are lettered: the inner voice in italics. */
    Lettering lettering() {
        return voice ? Lettering.PERSON_VOICE : Lettering.PERSON_FACT;
    }

    /** Returns what the persona's entry says, as it is written here: what is said and thought in quotation marks. */
    List<String> items(Persona persona, Wording words) {
        return items.apply(persona).stream()
                .filter(item -> !item.isBlank())
                .map(item -> this == SAYS || this == THINKS ? Spoken.of(words, item) : item)
                .toList();
    }
}
