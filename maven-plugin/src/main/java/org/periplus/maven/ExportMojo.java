package org.periplus.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.periplus.SiteRequest;
import org.periplus.export.ExportFormat;
import org.periplus.export.Exported;
import org.periplus.export.Paper;
import org.periplus.exporting.ExportRequest;
import org.periplus.exporting.ExportResult;
import org.periplus.exporting.SiteExporter;

/**
 * Writes a figure as a file: a drawing, a picture, pages to print, or its facts as a table. Modules without content are passed over.
 */
@Mojo(name = "export", threadSafe = true)
public final class ExportMojo extends JudgedMojo {

    private static final double LARGEST_SCALE = 4;

    /** The entry to draw, such as journey:weekend-trip; nothing for a figure of the whole atlas. */
    @Parameter(property = "periplus.entity")
    private @Nullable String entity;

    /** What the file is: svg, png, pdf, csv or json. */
    @Parameter(property = "periplus.format", defaultValue = "svg")
    private String format = "svg";

    /**
     * The name of the figure; by default the map of a journey, the portrait of a persona, the chart of a KPI, the relations of anything
     * else.
     */
    @Parameter(property = "periplus.figure")
    private @Nullable String figure;

    /** A second entry, for figures that take one. */
    @Parameter(property = "periplus.with")
    private @Nullable String with;

    /** How large a png is, 1 to 4. */
    @Parameter(property = "periplus.scale", defaultValue = "1")
    private double scale = 1;

    /** The colours: light or dark. */
    @Parameter(property = "periplus.scheme", defaultValue = "light")
    private String scheme = "light";

    /** The pages of a pdf: a4, a3 or fit. */
    @Parameter(property = "periplus.paper", defaultValue = "a4")
    private String paper = "a4";

    /** The file to write; by default one named after the figure in the folder periplus of the build's folder. */
    @Parameter(property = "periplus.outputFile")
    private @Nullable File outputFile;

    /** The folder of files without a name of their own. */
    @Parameter(defaultValue = "${project.build.directory}/periplus", readonly = true)
    private File folder = new File("");

    @Override
    void run(SiteRequest site) throws IOException, MojoFailureException {
        ExportResult result = new SiteExporter().export(request(site));
        if (result.file().isEmpty()) {
            judge(site, result.content());
            return;
        }
        Exported file = result.file().get();
        file.notes().forEach(note -> getLog().info(note + "."));
        Path path = outputFile == null ? folder.toPath().resolve(result.name()) : outputFile.toPath();
        new WrittenFile(path).write(file.bytes());
        getLog().info("Written to " + path + ".");
    }

    private ExportRequest request(SiteRequest site) {
        if (!(scale >= 1 && scale <= LARGEST_SCALE)) {
            throw new IllegalArgumentException("scale is a number from 1 to 4, not " + scale);
        }
        boolean dark = Words.chosen("scheme", scheme, List.of("light", "dark"), ExportMojo::dark);
        return new ExportRequest(
                site,
                Optional.ofNullable(entity),
                Optional.ofNullable(figure),
                Optional.ofNullable(with),
                Words.chosen("format", format, ExportFormat.words(), ExportFormat::of),
                new ExportRequest.Look(scale, dark, Words.chosen("paper", paper, Paper.words(), Paper::of)));
    }

    private static Optional<Boolean> dark(String scheme) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "dark" -> Optional.of(true);
            case "light" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
