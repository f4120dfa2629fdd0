package org.periplus.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.periplus.exchange.log.CsvEvents.Columns;
import org.periplus.exchange.log.Moments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts event logs that are tables. */
@Command(
        name = "events",
        description = {
            "Count an event log in CSV: which ways customers really took through a journey.",
            "The table has one event a row, in any order."
        },
        footer = {
            "",
            "Example: periplus import events taps.csv --journey booking --case trip --activity screen --time at",
        })
final class ImportEventsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private LogTarget target = new LogTarget();

    @Option(names = "--case", required = true, paramLabel = "COL", description = "The column that tells cases apart.")
    private String caseColumn = "";

    @Option(names = "--activity", required = true, paramLabel = "COL", description = "The column of what happened.")
    private String activityColumn = "";

    @Option(names = "--time", required = true, paramLabel = "COL", description = "The column of when it happened.")
    private String timeColumn = "";

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description =
                    "How times are written: a pattern such as \"dd.MM.yyyy HH:mm:ss\", epoch-seconds or epoch-millis; ISO 8601 by default.")
    private String dateFormat = "";

    @Option(
            names = "--separator",
            paramLabel = "C",
            description = "What stands between two fields, such as \";\" or tab; a comma by default.")
    private String separator = ",";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    ImportEventsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String sign = separator.equals("tab") || separator.equals("\\t") ? "\t" : separator;
        if (sign.length() != 1 || Character.isLetterOrDigit(sign.charAt(0)) || "\"\r\n".contains(sign)) {
            throw new UsageException("--separator must be one sign, such as \";\" or tab");
        }
        Moments moments = dateFormat.isEmpty()
                ? Moments.iso()
                : Moments.of(dateFormat)
                        .orElseThrow(() -> new UsageException("\"" + dateFormat
                                + "\" is no pattern of times; write one such as dd.MM.yyyy HH:mm:ss"));
        Columns columns = new Columns(caseColumn, activityColumn, timeColumn);
        return target.run(terminal, (log, files) -> log.tables(files, columns, sign.charAt(0), moments));
    }
}
