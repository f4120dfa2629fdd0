package org.periplus.decode;

import java.util.Optional;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.model.Ref;
import org.periplus.source.Document.Body;
import org.periplus.source.YamlNode.Mapping;

/**
 * An entry that was found and not yet decoded.
 *
 * @param ref its kind and id
 * @param file the file it is written in
 * @param span where it begins
 * @param node its keys; none if it has text only
 * @param body its Markdown body, if any
 */
record RawEntry(Ref ref, String file, SourceSpan span, Mapping node, Optional<Body> body) {}
