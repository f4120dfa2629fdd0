package org.periplus;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.periplus.address.SiteAddress;
import org.periplus.diagnostic.Severity;
import org.periplus.timing.Stopwatch;

/**
 * Everything a build depends on, clock and environment included: equal requests over equal content give equal bytes.
 *
 * @param source the content folder
 * @param output the folder to publish to; not touched by {@link SiteGenerator#check}
 * @param asOf the day the site is told for: reviews due, readings out of date
 * @param history whether changes are read from git
 * @param failOn the least grave severity that stops the build; nothing stops it if empty
 * @param force whether an output folder with foreign files is accepted
 * @param home the user's home folder, which is refused as output
 * @param themes what holds the built-in themes
 * @param cache the folder of this program for what is costly to make again, such as pictures; it may be missing, and nothing
 *     depends on what is in it; empty for none
 * @param baseUrl the address where the site will stand, in the place of the one that the site itself tells; empty to take that
 * @param revision the commit whose content is told, as git names it; empty for the files as they are
 * @param editions the commits that are published beside it as editions of their own, as git names them
 * @param stopwatch is told how far the build is; changes nothing in it
 * @param offline whether nothing is fetched: other repositories that the site includes must be in the cache
 */
public record SiteRequest(
        Path source,
        Path output,
        LocalDate asOf,
        boolean history,
        Optional<Severity> failOn,
        boolean force,
        Optional<Path> home,
        ClassLoader themes,
        Optional<Path> cache,
        Optional<String> baseUrl,
        Optional<String> revision,
        List<String> editions,
        Stopwatch stopwatch,
        boolean offline) {

    /** Takes a copy of the list. */
    public SiteRequest {
        editions = List.copyOf(editions);
    }

    /** Takes a request for the files as they are. */
    public SiteRequest(
            Path source,
            Path output,
            LocalDate asOf,
            boolean history,
            Optional<Severity> failOn,
            boolean force,
            Optional<Path> home,
            ClassLoader themes,
            Optional<Path> cache,
            Optional<String> baseUrl) {
        this(
                source,
                output,
                asOf,
                history,
                failOn,
                force,
                home,
                themes,
                cache,
                baseUrl,
                Optional.empty(),
                List.of(),
                Stopwatch.NONE,
                false);
    }

    /** Takes a request for a site that stands where it says itself. */
    public SiteRequest(
            Path source,
            Path output,
            LocalDate asOf,
            boolean history,
            Optional<Severity> failOn,
            boolean force,
            Optional<Path> home,
            ClassLoader themes,
            Optional<Path> cache) {
        this(source, output, asOf, history, failOn, force, home, themes, cache, Optional.empty());
    }

    /** Returns the same request for a site that will stand at {@code address}, or where it says itself if that is empty. */
    public SiteRequest at(Optional<String> address) {
        return new SiteRequest(
                source, output, asOf, history, failOn, force, home, themes, cache, address, revision, editions,
                stopwatch, offline);
    }

    /** Returns the same request for the content of a commit on that day, without others beside it. */
    public SiteRequest edition(String commit, LocalDate day) {
        return new SiteRequest(
                source,
                output,
                day,
                history,
                failOn,
                force,
                home,
                themes,
                cache,
                baseUrl,
                Optional.of(commit),
                List.of(),
                Stopwatch.NONE,
                offline);
    }

    /** Returns the same request for the content of a commit, or the files as they are, with others beside it as editions. */
    public SiteRequest past(Optional<String> commit, List<String> others) {
        return new SiteRequest(
                source, output, asOf, history, failOn, force, home, themes, cache, baseUrl, commit, others, stopwatch,
                offline);
    }

    /** Returns the same request, measured. */
    public SiteRequest measured(Stopwatch by) {
        return new SiteRequest(
                source, output, asOf, history, failOn, force, home, themes, cache, baseUrl, revision, editions, by,
                offline);
    }

    /** Returns the same request that fetches nothing, or fetches what it needs. */
    public SiteRequest offline(boolean without) {
        return new SiteRequest(
                source, output, asOf, history, failOn, force, home, themes, cache, baseUrl, revision, editions,
                stopwatch, without);
    }

    /** Tells whether {@code address} may be the address of a site: http or https, without query and fragment. */
    public static boolean isAddress(String address) {
        return SiteAddress.of(Optional.of(address)).isPresent();
    }

    /** Returns the usual request: history on, errors stop the build, nothing forced, this program's own themes. */
    public static SiteRequest of(Path source, Path output, LocalDate asOf) {
        return new SiteRequest(
                source,
                output,
                asOf,
                true,
                Optional.of(Severity.ERROR),
                false,
                Optional.empty(),
                SiteRequest.class.getClassLoader(),
                Optional.empty());
    }
}
