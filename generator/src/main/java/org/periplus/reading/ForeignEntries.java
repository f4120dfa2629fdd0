package org.periplus.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.periplus.address.Foreign;
import org.periplus.check.Found;
import org.periplus.check.Verdict;
import org.periplus.history.History;
import org.periplus.inclusion.Joined;
import org.periplus.model.Ref;

/** What pages and data tell of entries from other repositories. Stateless. */
public final class ForeignEntries {

    private ForeignEntries() {}

    /** Returns where each entry is from that is not the site's own. */
    public static Map<Ref, Foreign> of(SiteReading reading, History history) {
        Map<Ref, Foreign> all = new LinkedHashMap<>();
        reading.decoded()
                .files()
                .forEach((ref, file) -> reading.joined()
                        .provenance(file)
                        .ifPresent(from -> all.put(
                                ref,
                                new Foreign(
                                        from.name(),
                                        from.version(),
                                        from.page().orElse(""),
                                        Optional.ofNullable(history.elsewhere().get(file))))));
        return all;
    }

    /** Returns the file of each entry as people know it. */
    public static Map<Ref, String> files(SiteReading reading) {
        Map<Ref, String> files = new LinkedHashMap<>();
        reading.decoded()
                .files()
                .forEach((ref, file) -> files.put(ref, reading.joined().shown(file)));
        return files;
    }

    /** Returns what the rules found, at places as people know them. */
    public static List<Found> findings(SiteReading reading) {
        return findings(reading.verdict(), reading.joined());
    }

    /** Returns what the rules found in content with that of others, at places as people know them. */
    public static List<Found> findings(Verdict verdict, Joined joined) {
        return verdict.findings().stream()
                .map(found -> new Found(found.path(), joined.shown(found.diagnostic())))
                .toList();
    }
}
