package org.periplus.machine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.periplus.change.Op;
import org.periplus.change.Said;
import org.periplus.change.Sense;
import org.periplus.change.Weight;
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

    /** One change. */
    record Changed(
            @Doc("The entry; missing for the settings of the site.")
            Optional<Ref> entry,

            @Doc(
                    "When it was committed, as ISO 8601 with the zone of the author; of what is not committed yet the day of the site.")
            String when,

            @Doc("Who wrote it, the author first.") List<String> authors,
            @Doc("The first line of the message.") String subject,

            @Doc("The id of the commit; missing for what is not committed yet.")
            Optional<String> commit,

            @Doc("What happened; missing where only the last commit of the entry's file is known.")
            Optional<Op> op,

            @Doc(
                    "What it happened to: kind and id, with the ids of the parts behind slashes; site:periplus for the settings.")
            String entity,

            @Doc(
                    "The key in files of the field that says something else; missing if the thing itself came, went or moved.")
            Optional<String> field,

            @Doc("Which of several the field holds: the persona of an emotion, the day of a reading.")
            Said key,

            @Doc("What was said before; of a move the old place.")
            Said before,

            @Doc("What is said now; of a move the new place.")
            Said after,

            @Doc("What it matters to.") Optional<Weight> weight,

            @Doc("Whether it is good for customers.") Optional<Sense> sense,

            @Doc("Where the step is told, from the root of the site; missing where only the last commit is known.")
            Optional<String> page) {

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
