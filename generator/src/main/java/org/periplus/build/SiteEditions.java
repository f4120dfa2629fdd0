package org.periplus.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.periplus.SiteRequest;
import org.periplus.UnknownRevisionException;
import org.periplus.address.Editions;
import org.periplus.diagnostic.Severity;
import org.periplus.history.History;
import org.periplus.history.NamedCommits;
import org.periplus.past.ContentPast;
import org.periplus.publish.SiteFile;
import org.periplus.reading.SiteReading;
import org.periplus.reading.StateOfContent;

/**
 * The editions that are published beside a site: the content of commits, each told for the day of its commit. They are read at once
 * and composed one after the other, only when their files are asked for.
 *
 * @param all the editions in the order they were asked for
 * @param seen what the pages of the site itself know of them
 */
public record SiteEditions(List<One> all, Editions seen) {

    private static final String FOLDER = "editions/";

    /** Takes a copy of the list. */
    public SiteEditions {
        all = List.copyOf(all);
    }

    /**
     * One edition.
     *
     * @param request asks for its content
     * @param reading its content
     * @param history its past
     */
    public record One(SiteRequest request, SiteReading reading, History history) {}

    /**
     * Reads the editions of a site.
     *
     * @param pages the paths of the pages of the site itself
     * @throws UnknownRevisionException if there is no such commit
     */
    static SiteEditions of(SiteRequest request, Set<String> pages) {
        if (request.standpoint().editions().isEmpty()) {
            return new SiteEditions(List.of(), Editions.NONE);
        }
        List<One> all = new ArrayList<>();
        List<Editions.Edition> seen = new ArrayList<>();
        seen.add(new Editions.Edition("", "", pages));
        Set<String> folders = new HashSet<>();
        for (String asked : request.standpoint().editions().stream().distinct().toList()) {
            One one = read(request, asked);
            all.add(one);
            Set<String> paths = SiteBuild.paths(one.request(), one.reading(), one.history());
            seen.add(new Editions.Edition(asked, folder(asked, folders), paths));
        }
        return new SiteEditions(all, new Editions(0, seen));
    }

    private static One read(SiteRequest request, String asked) {
        StateOfContent state = StateOfContent.of(request, asked);
        String hash = state.side()
                .commit()
                .orElseThrow(() -> new UnknownRevisionException(
                        "An edition is the content of a commit, and " + asked + " is none"));
        LocalDate day = NamedCommits.day(request.source(), hash).orElse(request.asOf());
        SiteRequest own = request.edition(hash, day);
        SiteReading reading = SiteReading.ofEdition(own, state.tree());
        return new One(own, reading, ContentPast.of(own, reading.decoded(), state.tree()));
    }

    /** Returns a folder that every file system and every address can name, and that no other edition has. */
    private static String folder(String name, Set<String> used) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        String wanted = plain.isEmpty() ? "edition" : plain;
        String folder = wanted;
        for (int next = 2; !used.add(folder); next++) {
            folder = wanted + "-" + next;
        }
        return FOLDER + folder + "/";
    }

    /** Returns the files of all editions, each where it stands in the whole site. */
    Stream<SiteFile> files() {
        return IntStream.range(0, all.size()).boxed().flatMap(this::files);
    }

    private Stream<SiteFile> files(int at) {
        One one = all.get(at);
        Editions.Edition edition = seen.all().get(at + 1);
        return SiteBuild.of(one, new Editions(at + 1, seen.all()))
                .printable()
                .whatPagesNeed()
                .map(file -> new SiteFile(edition.folder() + file.path(), file.bytes()));
    }

    /** Returns what is wrong with editions, which never stops a build: their content cannot be changed any more. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            long grave = all.get(at).reading().decoded().diagnostics().stream()
                    .filter(problem -> problem.severity().atLeast(Severity.ERROR))
                    .count();
            if (grave > 0) {
                notes.add("The edition " + seen.all().get(at + 1).name() + " has " + grave
                        + (grave == 1 ? " problem" : " problems")
                        + " that would stop a build today; its pages show what could be read");
            }
        }
        return notes;
    }
}
