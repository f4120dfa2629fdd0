package org.periplus.cli;

/** What the program says to its caller. */
final class ExitStatus {

    /** All done. */
    static final int DONE = 0;
    /** The content has problems at or above {@code --fail-on}. */
    static final int PROBLEMS = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** An I/O or internal failure. */
    static final int FAILURE = 3;

    private ExitStatus() {}
}
