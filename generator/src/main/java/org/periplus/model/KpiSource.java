package org.periplus.model;

import java.util.Optional;

/** Where the figures of a KPI or the counts of observed paths come from: a source of the atlas, free text, or a query to a database. */
@Shorthand("name")
public record KpiSource(
        @Doc("The id of a source, or free text.") Optional<String> name,
        @Doc("The address of a database (JDBC).") Optional<String> jdbc,
        @Doc("The query that gives date and value; for observed paths case, activity and time.") Optional<String> query) {

    /** Returns the source of the atlas that the name would mean. */
    public Optional<Ref> ref() {
        return name.map(id -> new Ref(Kind.SOURCE, id));
    }

    /** Returns the words for readers: the name, else that it is a database. */
    public String words() {
        return name.orElse("Database");
    }
}
