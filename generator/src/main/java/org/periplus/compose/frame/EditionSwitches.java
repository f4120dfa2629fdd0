package org.periplus.compose.frame;

import java.util.List;
import org.periplus.address.Editions;
import org.periplus.compose.kit.Sheet;
import org.periplus.page.Chrome;
import org.periplus.page.EditionSwitch;

/** Composes the ways from a page to itself in other editions of the site. */
final class EditionSwitches {

    private EditionSwitches() {}

    static EditionSwitch on(Sheet sheet) {
        Editions editions = sheet.studio().workshop().editions();
        if (editions.all().isEmpty() || sheet.path().startsWith("/")) {
            return EditionSwitch.NONE;
        }
        List<Chrome.NavItem> items = editions.all().stream()
                .map(one -> new Chrome.NavItem(
                        one.isPresent() ? sheet.say("editions.present") : one.name(),
                        editions.href(sheet.path(), one),
                        one.equals(editions.all().get(editions.here())),
                        false))
                .toList();
        String note = editions.edition()
                .map(one -> sheet.say(
                        "editions.note",
                        "edition",
                        one.name(),
                        "date",
                        sheet.words().dates().day(sheet.today())))
                .orElse("");
        return new EditionSwitch(items, note);
    }
}
