package org.periplus.figure.engine;

import java.util.List;
import org.periplus.wording.Wording;

/** Parts of a text one after another, with the signs that the language of the site puts between them. Stateless. */
public final class Joined {

    private Joined() {}

    /** Returns a name and what is said of it: "Anna: lowest at 3". */
    public static String named(Wording words, String name, String told) {
        return words.say("figure.named", "name", name, "told", told);
    }

    /** Returns texts that may hold commas, parted by semicolons; empty without any. */
    public static String semicolons(Wording words, List<String> texts) {
        if (texts.isEmpty()) {
            return "";
        }
        String joined = texts.get(0);
        for (String text : texts.subList(1, texts.size())) {
            joined = words.say("figure.next", "before", joined, "after", text);
        }
        return joined;
    }

    /** Returns a text and, in brackets, more about it. */
    public static String bracketed(Wording words, String text, String more) {
        return words.say("figure.bracketed", "text", text, "more", more);
    }
}
