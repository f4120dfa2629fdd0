package org.periplus.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.periplus.SiteRequest;
import org.periplus.address.SiteMap;
import org.periplus.compose.kit.Composed;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.history.History;
import org.periplus.machine.MachineContent;
import org.periplus.machine.MachineFile;
import org.periplus.machine.MachineFiles;
import org.periplus.publish.SiteFile;
import org.periplus.reading.ForeignEntries;
import org.periplus.reading.SiteReading;
import org.periplus.review.ReviewSchema;

/**
 * The files of a site that are no pages.
 *
 * @param request what was asked for
 * @param reading the content
 * @param history its past
 */
public record FilesBeside(SiteRequest request, SiteReading reading, History history) {

    /** Returns what pages load or show: the files of the theme, and copies of the content's own. */
    public static Stream<SiteFile> shown(SiteReading reading) {
        Stream<SiteFile> copies = reading.media().files().stream()
                .map(file -> new SiteFile(SiteMap.mediaPath(file.path(), file.bytes()), file.bytes()));
        return Stream.concat(reading.settings().theme().assets().stream(), copies);
    }

    /** Returns the pictures that stand for pages in messages, of those of {@code pages} that have one. */
    public static Stream<SiteFile> pictures(SiteReading reading, List<Composed> pages, SiteRequest request) {
        return Previews.of(reading, pages, request).files();
    }

    /** Returns the path of the page that the picture of that path stands for. */
    public static String pictured(String picture) {
        return Previews.page(picture);
    }

    /**
     * Returns what other programs read.
     *
     * @param problems all that were found
     * @param pages the paths of all pages
     */
    public Stream<SiteFile> machine(List<Diagnostic> problems, List<String> pages) {
        MachineContent told = new MachineContent(
                reading.decoded().atlas(),
                reading.analysis(),
                history,
                ForeignEntries.files(reading),
                problems,
                request.asOf(),
                reading.settings().theme().words(),
                pages,
                ForeignEntries.of(reading));
        MachineFile compared = new MachineFile(ReviewSchema.PATH, new ReviewSchema().write());
        return Stream.concat(MachineFiles.of(told).stream(), Stream.of(compared))
                .map(file -> new SiteFile(file.path(), file.text().getBytes(StandardCharsets.UTF_8)));
    }
}
