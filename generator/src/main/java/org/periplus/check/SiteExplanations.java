package org.periplus.check;

import java.util.List;

/** What is to be said about the site's own file, and about rules that a team accepts to break. */
final class SiteExplanations {

    static final List<Explanation> LIST = List.of(
            Explanation.error(
                    "accept-without-effect",
                    "Accepted what cannot be accepted",
                    "A rule of reading speaks before an entry is understood, so an answer inside the entry comes too"
                            + " late.",
                    "mend what it reports, or set the rule for the whole site under checks",
                    """
                    # periplus.yaml
                    checks: {empty-value: off}
                    """),
            Explanation.error(
                    "accept-without-reason",
                    "Accepted without a reason",
                    "Next year nobody knows any more why a rule does not hold here; the reason is what readers of "
                            + "the site see.",
                    "write why the rule does not hold here",
                    """
                    # kpis/maps-reviewed-in-time.yaml
                    name: Maps reviewed in time
                    accept: {unused-kpi: Watched by the mapping team only}
                    """),
            Explanation.error(
                    "fixed-severity",
                    "Severity that cannot be changed",
                    "An error of reading means that a value could not be understood; hidden, it would be missing "
                            + "from the site without a word.",
                    "remove the line, and mend what the rule reports",
                    """
                    # periplus.yaml
                    checks: {kpi-without-target: info}
                    """),
            Explanation.error(
                    "missing-site",
                    "No periplus.yaml",
                    "The folder holds no site, or it is the wrong folder.",
                    "name the right folder, or start a new site with periplus init",
                    """
                    # periplus.yaml
                    periplus: 1
                    title: Nordlinie Journey Atlas
                    """),
            Explanation.info(
                    "unneeded-accept",
                    "Accepted and not broken",
                    "An answer to a rule that is kept here hides the next breach.",
                    "remove it",
                    """
                    # kpis/leisure-nps.yaml
                    name: Leisure NPS
                    target: 40
                    """),
            Explanation.error(
                    "unknown-navigation",
                    "Navigation to nothing",
                    "The entry of the navigation would lead nowhere.",
                    "name a kind such as journeys, or a page or a folder of pages as pages/NAME",
                    """
                    # periplus.yaml
                    navigation: [journeys, personas, pages/guide]
                    """),
            Explanation.error(
                    "unknown-rule",
                    "Rule that does not exist",
                    "A mistyped id changes nothing, and the rule it was meant for goes on as before.",
                    "write the id that a message shows in brackets",
                    """
                    # periplus.yaml
                    checks: {touchpoint-without-owner: error}
                    """),
            Explanation.error(
                    "unknown-severity",
                    "Severity that does not exist",
                    "The rule keeps its own severity, which is not what was wanted.",
                    "write error, warning, info or off",
                    """
                    # periplus.yaml
                    checks: {stage-without-kpi: off}
                    """),
            Explanation.error(
                    "unknown-theme",
                    "Theme that does not exist",
                    "The site is shown with the usual theme, which is not what was wanted.",
                    "write chart, plain or report, or leave it out",
                    """
                    # periplus.yaml
                    theme: chart
                    """));

    private SiteExplanations() {}
}
