/**
 * Event logs, read as streams and counted.
 *
 * <p>In: XES (IEEE 1849) and tables of events, of any size. Out: {@link org.periplus.exchange.ObservedPaths}, and what could not be read, with its line.
 * Memory does not grow with the log: cases of XES stand together and are counted one after the other; rows of tables are sorted on disk first. Names of
 * cases are read, never kept: the files on disk hold hashes. May import what {@code exchange} may. Never: a name of a case in a message or a result.
 */
@NullMarked
package org.periplus.exchange.log;

import org.jspecify.annotations.NullMarked;
