package org.periplus.change;

/** What happened to a thing. */
public enum Op {
    /** It was not there before. */
    ADDED("added"),
    /** It is not there any more. */
    REMOVED("removed"),
    /** It is called otherwise, with the same id. */
    RENAMED("renamed"),
    /** It stands at another place: in its list, in another stage, in another journey. */
    MOVED("moved"),
    /** One of its fields says something else. */
    EDITED("edited");

    private final String word;

    Op(String word) {
        this.word = word;
    }

    /** Returns the word used in data and in the keys of phrases. */
    public String word() {
        return word;
    }
}
