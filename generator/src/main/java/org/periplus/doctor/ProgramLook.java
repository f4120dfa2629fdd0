package org.periplus.doctor;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Looks at the program: what it is, what it runs on, what it starts with.
 *
 * @param around the world outside
 */
record ProgramLook(Surroundings around) {

    private static final List<String> OPTIONS = List.of("PERIPLUS_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");
    private static final String WHY = "Without an archive of classes the program takes about twice as long to start";

    Topic topic() {
        List<Finding> found = new ArrayList<>();
        Surroundings.Machine machine = around.machine();
        String version = machine.version().isEmpty() ? "" : " " + machine.version();
        found.add(Finding.ok("Periplus" + version + " on Java " + machine.java() + ", "
                + Amount.of(machine.processors(), "processor") + ", at most " + Amount.bytes(machine.heap())
                + " of heap"));
        if (machine.version().isEmpty()) {
            found.add(Finding.note(
                    "It runs from folders of classes and not from an installation",
                    "It cannot tell then whether it is the program of the last build, so every build is done anew",
                    "Take a release for daily work"));
        }
        found.add(theme());
        found.add(archive());
        found.add(drivers());
        return new Topic("Program", found);
    }

    private static Finding theme() {
        return ProgramLook.class.getResource("/themes/chart/theme.yaml") == null
                ? Finding.look(
                        "The theme chart is missing", "No site can be built without a theme", "Install Periplus again")
                : Finding.ok("The theme chart is there");
    }

    private Finding archive() {
        return switch (around.machine().archive()) {
            case USED -> Finding.ok("An archive of classes is used, so it starts fast");
            case RECORDED -> Finding.ok("This run makes an archive of classes, so the next one starts faster");
            case IMPOSSIBLE ->
                Finding.note(
                        "No archive of classes can be made, since this Java has none of its own (lib/server/classes.jsa)",
                        WHY,
                        "Take a Java that has one, such as Eclipse Temurin");
            case NONE -> noArchive();
        };
    }

    private Finding noArchive() {
        String none = "No archive of classes is used";
        List<String> set = OPTIONS.stream().filter(around::isSet).toList();
        if (around.places().installation().isEmpty()) {
            return Finding.note(
                    none + ", since the program was not started by its launcher", WHY, "Start it as periplus");
        }
        if (!set.isEmpty()) {
            return Finding.note(
                    none + ", since options of your own are set (" + String.join(", ", set) + ")",
                    WHY,
                    "Run periplus build once without them, if they are not needed");
        }
        return Finding.note(none, WHY, "Run periplus build once; it makes one, if the cache below may be written to");
    }

    private Finding drivers() {
        if (around.places().drivers().isEmpty()) {
            return Finding.note(
                    "There is no folder for drivers of databases",
                    "Only periplus sync needs one",
                    "Name one with --drivers or PERIPLUS_DRIVERS");
        }
        Path folder = around.places().drivers().get();
        long archives = archives(folder);
        return archives > 0
                ? Finding.ok(Amount.of(archives, "driver archive") + " for databases in " + around.shown(folder))
                : Finding.note(
                        "There are no drivers of databases",
                        "Only periplus sync needs one",
                        "Put the driver of your database into " + around.shown(folder));
    }

    private static long archives(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            return StreamSupport.stream(files.spliterator(), false).count();
        } catch (IOException | DirectoryIteratorException unreadable) {
            return 0;
        }
    }
}
