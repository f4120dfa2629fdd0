package org.periplus.inclusion;

import java.util.Optional;
import org.periplus.history.remote.GitAddress;

/**
 * Where the entries of a source are from, for readers of the site.
 *
 * @param name what its team calls it
 * @param version the branch or tag, or the beginning of the commit; empty for a folder
 * @param page the address of a page about it; empty if it has none that everybody can open
 */
public record Provenance(String name, String version, Optional<String> page) {

    static Provenance of(IncludedSource source, Optional<String> title, Optional<Pin> pin) {
        return new Provenance(
                title.orElse(source.name()),
                source.ref()
                        .filter(ref -> !ref.matches("[0-9a-f]{40}"))
                        .or(() -> pin.map(Pin::brief))
                        .orElse(""),
                source.git().flatMap(GitAddress::page));
    }
}
