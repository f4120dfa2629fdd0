package org.periplus;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.periplus.address.SiteAddress;
import org.periplus.diagnostic.Severity;
import org.periplus.timing.Stopwatch;

/**
 * Everything a build depends on, clock and environment included: equal requests over equal content give equal bytes. Who makes a request begins
 * with {@link #of} and says what is otherwise; what nearly every stage reads of its parts, a request tells itself.
 *
 * @param source the content folder
 * @param output the folder to publish to; not touched by {@link SiteGenerator#check}
 * @param standpoint from when and where the site is told
 * @param equipment what the machine gives to it
 * @param tolerance what stops it
 */
public record SiteRequest(Path source, Path output, Standpoint standpoint, Equipment equipment, Tolerance tolerance) {

    /** Returns the usual request: history on, errors stop the build, nothing forced, this program's own themes. */
    public static SiteRequest of(Path source, Path output, LocalDate asOf) {
        return new SiteRequest(
                source, output, Standpoint.of(asOf), Equipment.of(Optional.empty(), Optional.empty()), Tolerance.USUAL);
    }

    /** Returns the same request from another standpoint. */
    public SiteRequest with(Standpoint other) {
        return new SiteRequest(source, output, other, equipment, tolerance);
    }

    /** Returns the same request on another machine. */
    public SiteRequest with(Equipment other) {
        return new SiteRequest(source, output, standpoint, other, tolerance);
    }

    /** Returns the same request, stopped by other things. */
    public SiteRequest with(Tolerance other) {
        return new SiteRequest(source, output, standpoint, equipment, other);
    }

    /** Returns the same request with or without the changes that git knows. */
    public SiteRequest withHistory(boolean read) {
        return with(standpoint.withHistory(read));
    }

    /** Returns the same request for a site that will stand at {@code address}, or where it says itself if that is empty. */
    public SiteRequest at(Optional<String> address) {
        return with(standpoint.at(address));
    }

    /** Returns the same request for the content of a commit, or the files as they are, with others beside it as editions. */
    public SiteRequest past(Optional<String> commit, List<String> others) {
        return with(standpoint.past(commit, others));
    }

    /** Returns the same request for the content of a commit on that day, without others beside it, and not measured. */
    public SiteRequest edition(String commit, LocalDate day) {
        return with(standpoint.edition(commit, day)).measured(Stopwatch.NONE);
    }

    /** Returns the same request, measured. */
    public SiteRequest measured(Stopwatch by) {
        return with(equipment.measured(by));
    }

    /** Returns the same request that fetches nothing, or fetches what it needs. */
    public SiteRequest offline(boolean without) {
        return with(equipment.offline(without));
    }

    /** Returns the day the site is told for. */
    public LocalDate asOf() {
        return standpoint.asOf();
    }

    /** Returns what holds the built-in themes. */
    public ClassLoader themes() {
        return equipment.themes();
    }

    /** Returns the folder of this program for what is costly to make again; empty for none. */
    public Optional<Path> cache() {
        return equipment.cache();
    }

    /** Returns who is told how far the build is. */
    public Stopwatch stopwatch() {
        return equipment.stopwatch();
    }

    /** Returns the least grave severity that stops the build; nothing stops it if empty. */
    public Optional<Severity> failOn() {
        return tolerance.failOn();
    }

    /** Tells whether {@code address} may be the address of a site: http or https, without query and fragment. */
    public static boolean isAddress(String address) {
        return SiteAddress.of(Optional.of(address)).isPresent();
    }
}
