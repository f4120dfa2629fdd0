package org.periplus.telling;

import org.periplus.wording.Wording;

/** What fields are called in a sentence: by phrases of the theme, and the team's own keys by their own name. */
final class FieldNames {

    private static final String FIELD = "change.field.";
    private static final String OWN = "x-";

    private final Wording words;

    FieldNames(Wording words) {
        this.words = words;
    }

    /** Returns what a field is called: "owner". A field of a field, written {@code review.last}, is called by both. */
    String of(String field) {
        return words.has(FIELD + field) ? words.say(FIELD + field) : unknown(field);
    }

    private String unknown(String field) {
        int dot = field.lastIndexOf('.');
        if (dot > 0 && dot < field.length() - 1) {
            return words.say(
                    "change.keyed-by", "field", of(field.substring(dot + 1)), "key", of(field.substring(0, dot)));
        }
        return words.say("change.keyed.notes", "key", words.say("change.quoted", "text", own(field)));
    }

    /** Returns what a field is called in one thing: {@code by} is a team in a review and a day in a target. */
    String of(String holder, String field) {
        return knows(holder, field) ? words.say(FIELD + holder + "." + field) : of(field);
    }

    /** Tells whether a field has a name of its own in one thing. */
    boolean knows(String holder, String field) {
        return words.has(FIELD + holder + "." + field);
    }

    /** Tells whether a key is one of the team's own. */
    static boolean isOwn(String key) {
        return key.startsWith(OWN);
    }

    /** Returns the name in a key of the team's own: "waiting time" of {@code x-waiting-time}. */
    static String own(String key) {
        return PlainText.brief((isOwn(key) ? key.substring(OWN.length()) : key).replace('-', ' '));
    }
}
