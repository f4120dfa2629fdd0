package org.periplus.address;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.periplus.html.Escape;

/**
 * Where the site will stand in the web. Immutable and safe for use by several threads.
 *
 * @param url the address of the start page's folder, http or https, with a slash at the end
 */
public record SiteAddress(String url) {

    private static final Pattern PLAIN = Pattern.compile("(?i)https?://[a-z0-9][^\\s\\p{Cntrl}\"'<>\\\\^`{|}?#]*");

    /** Returns the address of a site, if it is one of the web, without query and fragment. */
    public static Optional<SiteAddress> of(Optional<String> url) {
        return url.map(String::strip)
                .filter(text -> PLAIN.matcher(text).matches())
                .map(text -> new SiteAddress(text.replaceAll("/+$", "") + "/"))
                .filter(SiteAddress::isWhole);
    }

    private boolean isWhole() {
        try {
            return URI.create(url).getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /** Returns the address of a file of the site; that of a start page is the folder's. */
    public String of(String path) {
        String written = path.equals(SiteMap.HOME) ? "" : path;
        return url + Arrays.stream(written.split("/", -1)).map(Escape::urlPart).collect(Collectors.joining("/"));
    }

    /** Returns the path of the site on its machine: {@code /} or {@code /atlas/}. */
    public String folder() {
        return URI.create(url).getRawPath();
    }
}
