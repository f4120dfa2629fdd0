package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.exchange.intake.ContentNames;
import org.periplus.exchange.intake.GivenScale;
import org.periplus.exchange.intake.Intake;
import org.periplus.exchange.intake.MapIntake;
import org.periplus.exchange.intake.ReadingsIntake;
import org.periplus.exchange.intake.RefusedIntakeException;
import org.periplus.exchange.intake.TableWishes;
import org.periplus.exchange.intake.VoicesIntake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes content of tables: maps, voices, readings. */
@Command(
        name = "csv",
        description = "Make a journey, feedback or the readings of a KPI of a table; tell what was guessed and lost.",
        footer = {
            "",
            "Examples: periplus import csv workshop.csv --as map --name \"Weekend trip\"",
            "          periplus import csv comments.csv --as feedback --type review --columns text=Freitext",
            "          periplus import csv nps.csv --as readings --id leisure-nps",
        })
final class ImportCsvCommand implements Callable<Integer> {

    private static final Pattern SCALE =
            Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,3})?)(?:\\.\\.|:)(-?\\d{1,6}(?:\\.\\d{1,3})?)");

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", description = "The table.")
    private Path file = Path.of("");

    @Mixin
    private IntakeTarget target = new IntakeTarget();

    /** What a table holds. */
    enum What {
        /** A journey map. */
        MAP,
        /** Voices of customers. */
        FEEDBACK,
        /** Readings of a KPI. */
        READINGS,
        /** An event log, which another command reads. */
        EVENTS
    }

    @Option(
            names = "--as",
            required = true,
            paramLabel = "WHAT",
            completionCandidates = Candidates.Tables.class,
            description = "What the table holds: map, feedback or readings; for event logs see periplus import events.")
    private What what = What.MAP;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The name of the new entry; made from the file's by default.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", description = "The type of the feedback or of the new KPI.")
    private Optional<String> type = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "OURS=COLUMN",
            description = "What the table calls one of our columns; may be said several times.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--separator",
            paramLabel = "C",
            description = "What stands between two fields, such as \";\" or tab; found out by default.")
    private Optional<String> separator = Optional.empty();

    @Option(
            names = "--decimal",
            paramLabel = "C",
            description = "What stands before decimals, a comma or a point; found out by default.")
    private Optional<String> decimal = Optional.empty();

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description = "How days are written, such as dd.MM.yyyy; found out by default.")
    private Optional<String> dateFormat = Optional.empty();

    @Option(
            names = "--scale",
            paramLabel = "LOW..HIGH",
            description = "The scale of emotions or ratings, such as 1..5; found out by default.")
    private Optional<String> scale = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    ImportCsvCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        TableWishes wishes = new TableWishes(
                target.id(),
                name,
                type,
                columns,
                separator.map(ImportCsvCommand::sign),
                comma(),
                dateFormat,
                scale(),
                target.force());
        return target.run(terminal, (names, masked) -> read(names, wishes, masked));
    }

    private Intake read(ContentNames names, TableWishes wishes, UnaryOperator<String> masked)
            throws IOException, RefusedIntakeException {
        String called = IntakeTarget.name(file);
        return switch (what) {
            case MAP -> new MapIntake(names, wishes, masked).read(called, IntakeTarget.bytes(terminal, file));
            case FEEDBACK -> new VoicesIntake(names, wishes, masked).read(called, IntakeTarget.bytes(terminal, file));
            case READINGS -> new ReadingsIntake(names, wishes, masked).read(called, IntakeTarget.bytes(terminal, file));
            case EVENTS ->
                throw new UsageException(
                        "event logs are read by periplus import events, see periplus import events --help");
        };
    }

    private static char sign(String text) {
        String sign = text.equals("tab") || text.equals("\\t") ? "\t" : text;
        if (sign.length() != 1 || Character.isLetterOrDigit(sign.charAt(0)) || "\"\r\n ".contains(sign)) {
            throw new UsageException("--separator must be one sign, such as \";\" or tab");
        }
        return sign.charAt(0);
    }

    private Optional<Boolean> comma() {
        if (decimal.isPresent() && !decimal.get().equals(",") && !decimal.get().equals(".")) {
            throw new UsageException("--decimal must be a comma or a point");
        }
        return decimal.map(","::equals);
    }

    private Optional<GivenScale> scale() {
        if (scale.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = SCALE.matcher(scale.get());
        if (!matcher.matches() || Double.parseDouble(matcher.group(1)) >= Double.parseDouble(matcher.group(2))) {
            throw new UsageException("--scale must be two numbers, such as 1..5");
        }
        return Optional.of(new GivenScale(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))));
    }
}
