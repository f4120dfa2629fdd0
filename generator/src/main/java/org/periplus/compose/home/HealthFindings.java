package org.periplus.compose.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Whereabouts;
import org.periplus.diagnostic.Severity;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.page.NamedLink;
import org.periplus.wording.Wording;

/** What the rules found, in words and with links. */
final class HealthFindings {

    private final Sheet sheet;
    private final List<Finding> all;

    HealthFindings(Sheet sheet) {
        this.sheet = sheet;
        Whereabouts whereabouts = new Whereabouts(sheet);
        this.all = sheet.studio().content().judgement().findings().stream()
                .map(found -> new Finding(found.rule(), found.severity(), whereabouts.of(found.path())))
                .toList();
    }

    /**
     * A finding.
     *
     * @param rule the rule's id
     * @param severity how grave it is
     * @param spot where it is shown
     */
    record Finding(String rule, Severity severity, Whereabouts.Spot spot) {}

    List<Finding> all() {
        return all;
    }

    long count(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Returns what a rule says is wrong, for everybody; the id itself if there are no words for it. */
    String sentence(String rule) {
        Wording wording = sheet.words().wording();
        return wording.has("rule." + rule) ? wording.say("rule." + rule) : rule;
    }

    String severity(Severity severity) {
        return sheet.say("health.severity." + severity.word());
    }

    /** Returns the id of a rule; it leads to the page that explains it where the site has one. */
    NamedLink guide(String rule) {
        Optional<String> href = sheet.href(new Ref(Kind.PAGE, "guide/rules/" + rule));
        return new NamedLink(rule, href.orElse(""));
    }

    /** Returns how grave the findings are, a sentence: "Two must be mended, three are worth mending ...". */
    String gravity() {
        List<String> parts = new ArrayList<>();
        if (count(Severity.ERROR) > 0) {
            parts.add(sheet.say("health.must", "n", count(Severity.ERROR)));
        }
        if (count(Severity.WARNING) > 0) {
            parts.add(sheet.say("health.should", "n", count(Severity.WARNING)));
        }
        if (count(Severity.INFO) > 0) {
            parts.add(sheet.say("health.may", "n", count(Severity.INFO)));
        }
        return parts.isEmpty()
                ? sheet.say("health.well")
                : sheet.say(
                        "plans.sentence",
                        "what",
                        sheet.words().capital(sheet.words().list(parts)));
    }
}
