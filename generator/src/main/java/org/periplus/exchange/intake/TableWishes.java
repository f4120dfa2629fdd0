package org.periplus.exchange.intake;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of a foreign table and of the entry it becomes; all else is guessed and told.
 *
 * @param id of the entry; made from the file's name if empty
 * @param name of the entry
 * @param type of the feedback or the KPI, as the content writes it
 * @param columns what the table calls each of our columns that it calls otherwise
 * @param separator what stands between two fields
 * @param decimalComma whether a comma stands before decimals
 * @param dateFormat how days are written, as a pattern of {@link java.time.format.DateTimeFormatter}
 * @param scale of emotions or ratings
 * @param force whether an entry that is there is replaced
 */
public record TableWishes(
        Optional<String> id,
        Optional<String> name,
        Optional<String> type,
        Map<String, String> columns,
        Optional<Character> separator,
        Optional<Boolean> decimalComma,
        Optional<String> dateFormat,
        Optional<GivenScale> scale,
        boolean force) {

    /** Takes a copy of the columns. */
    public TableWishes {
        columns = Map.copyOf(columns);
    }
}
