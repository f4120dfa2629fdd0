package org.periplus.doctor;

/**
 * One thing that was found.
 *
 * @param mark how much it matters
 * @param what what is so, in a sentence without a full stop
 * @param why why it matters; empty where that is plain
 * @param remedy what to do; empty where there is nothing to do
 */
public record Finding(Mark mark, String what, String why, String remedy) {

    /** Returns that something is as it should be. */
    public static Finding ok(String what) {
        return new Finding(Mark.OK, what, "", "");
    }

    /** Returns something that is good to know. */
    public static Finding note(String what, String why, String remedy) {
        return new Finding(Mark.NOTE, what, why, remedy);
    }

    /** Returns something that should be looked at. */
    public static Finding look(String what, String why, String remedy) {
        return new Finding(Mark.LOOK, what, why, remedy);
    }
}
