package org.periplus.diagnostic;

import java.util.Optional;

/** Gives the lines that messages show. */
@FunctionalInterface
public interface Excerpts {

    /** Returns line {@code line} (from 1) of {@code file} (path from the content root) without its end, or nothing. */
    Optional<String> line(String file, int line);
}
