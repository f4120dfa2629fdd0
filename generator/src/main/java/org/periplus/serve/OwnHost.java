package org.periplus.serve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which the preview is asked: those of this machine's own loopback address. A page of the web whose name is made to
 * lead there asks under its own name, and is refused. Immutable.
 */
final class OwnHost {

    private static final int USUAL_PORT = 80;

    private final Set<String> hosts;

    /** Takes the port that is listened on. */
    OwnHost(int port) {
        hosts = Stream.of("localhost", "127.0.0.1", "[::1]")
                .flatMap(name -> port == USUAL_PORT ? Stream.of(name, name + ":" + port) : Stream.of(name + ":" + port))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells whether a request with these {@code Host} headers is meant for this server. */
    boolean isAsked(List<String> headers) {
        return headers.size() == 1 && isOwn(headers.get(0));
    }

    /** Tells whether a request with these {@code Origin} headers comes from a page of this server, or from no page at all. */
    boolean isOrigin(List<String> headers) {
        String scheme = "http://";
        return headers.stream().allMatch(origin -> origin.startsWith(scheme) && isOwn(origin.substring(scheme.length())));
    }

    private boolean isOwn(String host) {
        return hosts.contains(host.strip().toLowerCase(Locale.ROOT));
    }
}
