package org.periplus.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A way through the whole journey that several cases took. */
public record ObservedPath(
        @Required @Doc("The steps in order with > between them, such as search > pay; (other) for all that were rarer.")
        String path,

        @Required @Doc("How many cases took it.") @Range(min = 0, max = 1e15)
        Long cases,

        @Doc("How long half of them took at most, from the first step to the last.")
        Optional<Timespan> median) {

    /** What stands between two steps. */
    public static final String BETWEEN = " > ";

    /** Returns the steps in order; none for the ways that were too rare to be told apart. */
    public List<String> steps() {
        return isOther()
                ? List.of()
                : Arrays.stream(path.split(">", -1))
                        .map(String::strip)
                        .filter(step -> !step.isEmpty())
                        .toList();
    }

    /** Tells whether it holds the ways that were too rare to be told apart. */
    public boolean isOther() {
        return path.strip().equals(Observed.OTHER);
    }
}
