package org.periplus.check;

import org.periplus.diagnostic.Severity;

/**
 * What is to be said about one id that messages show in brackets: a rule over the atlas, or a rule of reading. Immutable.
 *
 * @param id kebab-case, stable for ever, since teams write it into {@code periplus.yaml}
 * @param severity how grave a problem usually is
 * @param title what is wrong, in a few words, without a full stop
 * @param why why it matters, in whole sentences
 * @param mend what to do about it, a plain sentence without a full stop
 * @param example the same content mended, as it stands in its file, without a line end behind it
 * @param reading whether it is found while the content is read, before there is an atlas: an error of these means that a value
 *     could not be understood, so neither {@code checks} nor {@code accept} can take it away
 */
public record Explanation(
        String id, Severity severity, String title, String why, String mend, String example, boolean reading) {

    /** Returns a rule of reading whose breach is an error. */
    static Explanation error(String id, String title, String why, String mend, String example) {
        return new Explanation(id, Severity.ERROR, title, why, mend, example.strip(), true);
    }

    /** Returns a rule of reading whose breach is a warning. */
    static Explanation warning(String id, String title, String why, String mend, String example) {
        return new Explanation(id, Severity.WARNING, title, why, mend, example.strip(), true);
    }

    /** Returns a rule of reading whose breach is a remark. */
    static Explanation info(String id, String title, String why, String mend, String example) {
        return new Explanation(id, Severity.INFO, title, why, mend, example.strip(), true);
    }

    /** Tells whether no site may lower its severity. */
    public boolean isFixed() {
        return reading && severity == Severity.ERROR;
    }
}
