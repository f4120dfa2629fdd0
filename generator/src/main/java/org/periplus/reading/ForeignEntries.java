package org.periplus.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.periplus.address.Foreign;
import org.periplus.check.Found;
import org.periplus.model.Ref;

/** What pages and data tell of entries from other repositories. Stateless. */
public final class ForeignEntries {

    private ForeignEntries() {}

    /** Returns where each entry is from that is not the site's own. */
    public static Map<Ref, Foreign> of(SiteReading reading) {
        Map<Ref, Foreign> all = new LinkedHashMap<>();
        reading.decoded()
                .files()
                .forEach((ref, file) -> reading.joined()
                        .provenance(file)
                        .ifPresent(from -> all.put(
                                ref,
                                new Foreign(
                                        from.name(), from.version(), from.page().orElse("")))));
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
        return reading.verdict().findings().stream()
                .map(found -> new Found(found.path(), reading.joined().shown(found.diagnostic())))
                .toList();
    }
}
