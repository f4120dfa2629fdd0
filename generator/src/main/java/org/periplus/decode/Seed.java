package org.periplus.decode;

import java.util.Optional;
import org.periplus.source.Document.Body;

/**
 * What an entry has beside its keys.
 *
 * @param id the id; nested values have none
 * @param body the Markdown body, if there is one
 */
record Seed(Optional<String> id, Optional<Body> body) {

    static final Seed NONE = new Seed(Optional.empty(), Optional.empty());
}
