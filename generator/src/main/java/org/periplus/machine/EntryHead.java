package org.periplus.machine;

import java.time.LocalDate;
import java.util.Optional;
import org.periplus.model.Doc;
import org.periplus.model.Ref;

/** What stands before the own members of every entry. */
record EntryHead(
        @Doc("The entry as others refer to it: kind and id.")
        Ref ref,

        @Doc("The path of its page, from the root of the site.")
        String page,

        @Doc("The address of its page, where that of the site is known.")
        Optional<String> url,

        @Doc("The content file it is written in.") Optional<String> file,

        @Doc("The other repository it is from, with the branch, tag or commit; absent for an entry of the site's own.")
        Optional<String> source,

        @Doc("The day of its last change, where it is known.")
        Optional<LocalDate> changed,

        @Doc("The day of its next review, if it has one.") Optional<LocalDate> nextReview,
        @Doc("Whether that day has passed.") boolean reviewOverdue) {}
