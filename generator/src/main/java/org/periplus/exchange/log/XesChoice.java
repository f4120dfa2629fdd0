package org.periplus.exchange.log;

import java.util.Optional;

/**
 * What of a log in XES counts.
 *
 * @param lifecycle which transition of an activity is its event, such as {@code complete}; nothing for all; events that name none count always
 * @param classifier the name of the log's classifier that tells activities apart; nothing for {@code concept:name}
 */
public record XesChoice(Optional<String> lifecycle, Optional<String> classifier) {

    /** The usual choice: activities by name, when they are complete. */
    public static XesChoice usual() {
        return new XesChoice(Optional.of("complete"), Optional.empty());
    }
}
