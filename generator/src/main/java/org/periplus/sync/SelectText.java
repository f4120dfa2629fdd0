package org.periplus.sync;

import java.util.regex.Pattern;

/**
 * One statement that reads, as the content writes it.
 *
 * <p>It is run as the inner query of another, where databases take nothing that writes, and it holds no semicolon, not even in a text: so
 * no difference between what is text here and what is text there can let a second statement in.
 *
 * @param text without a semicolon
 */
record SelectText(String text) {

    /** The longest query. */
    private static final int LONGEST = 20_000;

    private static final Pattern BEGINNING = Pattern.compile("(?is)(select|with)\\b.*");

    /** Reads a query; throws {@link SyncRefusal} for one that is none. */
    static SelectText of(String written) throws SyncRefusal {
        String text = written.strip();
        if (text.endsWith(";")) {
            text = text.substring(0, text.length() - 1).stripTrailing();
        }
        if (text.length() > LONGEST) {
            throw refused("this query is too long", "make a view of it in the database and select from that");
        }
        if (!BEGINNING.matcher(text).matches()) {
            throw refused(
                    "a query begins with SELECT or WITH",
                    "write one statement that reads, without a comment before it");
        }
        if (text.indexOf(';') >= 0 || text.indexOf('\u0000') >= 0) {
            throw refused("a query is one statement, and has no semicolon, not even in a text", "remove the semicolon");
        }
        return new SelectText(text);
    }

    private static SyncRefusal refused(String message, String hint) {
        return SyncRefusal.content("query", message, hint);
    }

    /** Returns the query as the inner one of another that gives its first rows. */
    String limited(int rows) {
        return "SELECT * FROM (\n" + text + "\n) periplus_rows LIMIT " + rows;
    }
}
