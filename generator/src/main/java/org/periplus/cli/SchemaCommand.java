package org.periplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.periplus.authoring.EditorFiles;
import org.periplus.schema.SchemaNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the JSON Schemas for editors. */
@Command(name = "schema", description = "Write the JSON Schemas with which editors complete and check content.")
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private SourceOption source = new SourceOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where to write them; the folder " + SchemaNames.FOLDER + " in the source by default.")
    private @Nullable Path output;

    @Option(
            names = "--ids",
            description = "Let editors suggest the ids of the site; write the schemas again after changes.")
    private boolean ids;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path content = source.folder(terminal);
        Path shown = output == null ? source.given().resolve(SchemaNames.FOLDER) : output;
        Path target = terminal.folder().resolve(shown).normalize();
        boolean site = Files.isRegularFile(content.resolve("periplus.yaml"));
        if (ids && !site) {
            throw new UsageException("There is no periplus.yaml in " + content + ", so there are no ids to suggest");
        }
        Map<String, byte[]> schemas = site ? EditorFiles.schemas(content, ids) : EditorFiles.schemas();
        Files.createDirectories(target);
        for (Map.Entry<String, byte[]> schema : schemas.entrySet()) {
            Files.write(target.resolve(schema.getKey()), schema.getValue());
        }
        terminal.out().println(schemas.size() + " schemas written to " + shown + ".");
        return ExitStatus.DONE;
    }
}
