package org.periplus.reading;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.periplus.SiteRequest;
import org.periplus.inclusion.Joined;
import org.periplus.source.ContentTree;
import org.periplus.source.Mount;

/** The content of others that a site includes, as far as it tells whether a build must be done again. Stateless. */
public final class IncludedState {

    private IncludedState() {}

    /** Returns all files of others and what keeps others away; nothing if the site includes nothing. */
    public static SortedMap<String, byte[]> of(ContentTree own, SiteRequest request) {
        SortedMap<String, byte[]> state = new TreeMap<>();
        Joined joined = Joined.of(own, SiteReading.joining(request));
        joined.tree().files().stream()
                .filter(Mount::isForeign)
                .forEach(file -> state.put("included " + file, joined.tree().read(file)));
        joined.tree().findings().forEach(found -> state.put("included " + found, new byte[0]));
        joined.diagnostics().forEach(found -> state.put("kept away " + found, new byte[0]));
        joined.sources().forEach(one -> state.put("from " + one, one.toString().getBytes(StandardCharsets.UTF_8)));
        return state;
    }
}
