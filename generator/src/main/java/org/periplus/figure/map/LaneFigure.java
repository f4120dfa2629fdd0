package org.periplus.figure.map;

import org.periplus.html.SafeHtml;

/**
 * A lane of a journey map.
 *
 * @param id {@code head}, {@code flow}, {@code storyboard}, {@code touchpoints}, {@code actions}, {@code emotion}, {@code thoughts}, {@code pains}, {@code gains},
 *     {@code ideas}, {@code backstage}, {@code kpis}, or the name of a team's own key, which begins with {@code x-}
 * @param title plain text for the rail; empty for the stages
 * @param hint plain text under the title, or empty
 * @param svg the drawing
 * @param rail extra HTML for the rail such as the words of an axis, or empty
 */
public record LaneFigure(String id, String title, String hint, SafeHtml svg, SafeHtml rail) {}
