package org.periplus.machine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.periplus.model.Doc;
import org.periplus.model.Ref;

/** The items of the lists that are not entries. */
final class Listed {

    private Listed() {}

    /** One entry that names another. */
    record Relation(
            @Doc("The entry that names the other.") Ref from,
            @Doc("The entry that is named.") Ref to,

            @Doc("What the named entry is to the other, read before its name: evidence-for, measured-in.")
            String role,

            @Doc("The part of the entry that names it, such as a touchpoint, in words.")
            Optional<String> place,

            @Doc("The page of the entry that names it, from the root of the site, at that part.")
            String page) {}

    /** One thing that a rule found. */
    record Found(
            @Doc("The rule that found it; the guide has a page for each.")
            String rule,

            @Doc("How grave it is.") String severity,
            @Doc("The content file.") String file,
            @Doc("The line in it, from 1.") int line,

            @Doc("The column in it, from 1, in Unicode code points.")
            int column,

            @Doc("The entry that it is about, where the file holds one entry only.")
            Optional<Ref> entry,

            @Doc("What is wrong, in English.") String message,
            @Doc("What to do, in English.") Optional<String> hint) {}

    /**
     * The last change of one entry.
     */
    record Changed(
            @Doc("The entry.") Ref entry,

            @Doc("When it was committed, as ISO 8601 with the zone of the author.")
            String when,

            @Doc("Who wrote it, the author first.") List<String> authors,
            @Doc("The first line of the message.") String subject,
            @Doc("The id of the commit.") String commit) {

        /** Takes a copy of the list. */
        Changed {
            authors = List.copyOf(authors);
        }
    }

    /** The site that the data is of. */
    @Doc("The site.")
    record Whole(
            @Doc("Its name.") String title,
            @Doc("What it is, in a sentence.") Optional<String> description,
            @Doc("Its language as BCP 47 tag.") String language,

            @Doc("The address of its start page, where it is known.")
            Optional<String> url,

            @Doc("The day it is of.") LocalDate asOf,

            @Doc("The commit that the content was read at, where it is known.")
            Optional<String> commit) {}

    /** One file of the data. */
    record DataFile(
            @Doc("The path of the file, from the root of the site.")
            String path,

            @Doc("The path of its schema, from the root of the site.")
            String schema,

            @Doc("What it lists.") String about,
            @Doc("How many items it has.") int items) {}
}
