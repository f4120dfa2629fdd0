package org.periplus.export;

import java.util.Optional;
import org.periplus.figure.engine.Scene;

/**
 * What stands on the picture of a page that is shown elsewhere.
 *
 * @param title the page's title
 * @param kind what it is, such as "Journeys"; may be empty
 * @param site the site's name
 * @param figure a small drawing; empty for none
 */
public record Preview(String title, String kind, String site, Optional<Scene> figure) {}
