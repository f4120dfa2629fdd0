package org.periplus.report;

/** Writes a report in one format. Implementations are immutable and safe for use by several threads. */
@FunctionalInterface
public interface ReportWriter {

    /** Returns the report as text; every line ends with {@code \n}. */
    String write(Report report);
}
