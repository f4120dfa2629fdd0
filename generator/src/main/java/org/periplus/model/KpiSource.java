package org.periplus.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the figures of a KPI or the counts of observed paths come from: a source of the atlas, free text, or a query to a database. */
@Shorthand("name")
public record KpiSource(
        @Doc("The id of a source, or free text.") Optional<String> name,
        @Doc("The address of a database (JDBC).") Optional<String> jdbc,

        @Doc("The query that gives date and value; for observed paths case, activity and time.")
        Optional<String> query) {

    private static final Pattern SECRET = Pattern.compile(
            "(?i)[?&;](user|username|uid|password|pwd|passwd|access_?token|token|secret|apikey|api_key)=");

    private static final Pattern ORACLE = Pattern.compile("[^:/]@");

    /** Returns the source of the atlas that the name would mean. */
    public Optional<Ref> ref() {
        return name.map(id -> new Ref(Kind.SOURCE, id));
    }

    /** Returns the words for readers: the name, else that it is a database. */
    public String words() {
        return name.orElse("Database");
    }

    /** Tells whether a name or a password seems to stand in the address, where everybody can read it. */
    public boolean hasCredentials() {
        return jdbc.filter(KpiSource::holdsCredentials).isPresent();
    }

    /** Tells whether a name or a password seems to stand in the address of a database, of whatever make. */
    public static boolean holdsCredentials(String address) {
        int host = address.indexOf("//");
        boolean before = host >= 0 && address.indexOf('@', host) > host + 2;
        boolean oracle = address.toLowerCase(Locale.ROOT).startsWith("jdbc:oracle:")
                && ORACLE.matcher(address).find();
        return before || oracle || SECRET.matcher(address).find();
    }
}
