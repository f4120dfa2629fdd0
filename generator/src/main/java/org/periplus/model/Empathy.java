package org.periplus.model;

import java.util.List;

/** What a persona says, thinks, does, feels, hears and sees, each in order of writing. */
public record Empathy(
        @Doc("Their words.") List<String> says,
        @Doc("What goes through their mind.") List<String> thinks,
        @Doc("What they are seen to do.") List<String> does,
        @Doc("What they feel.") List<String> feels,
        @Doc("What others tell them.") List<String> hears,
        @Doc("What is around them.") List<String> sees) {

    /** Takes copies of the lists. */
    public Empathy {
        says = List.copyOf(says);
        thinks = List.copyOf(thinks);
        does = List.copyOf(does);
        feels = List.copyOf(feels);
        hears = List.copyOf(hears);
        sees = List.copyOf(sees);
    }
}
