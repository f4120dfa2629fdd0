package org.periplus.reviewing;

import java.util.Optional;
import org.periplus.SiteRequest;

/**
 * Which part of the past is wanted.
 *
 * @param site the content
 * @param entity the entry as {@code kind:id}, and behind slashes the ids of a part of it; everything if empty
 * @param most how many revisions at most, at least 1
 */
public record LogRequest(SiteRequest site, Optional<String> entity, int most) {}
