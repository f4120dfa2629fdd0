package org.periplus.compose.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Sheet;
import org.periplus.compose.kit.Views;
import org.periplus.model.Journey;
import org.periplus.page.NamedLink;
import org.periplus.page.ViewsPage;

/** Composes the page of a journey's other drawings. */
public final class ViewsComposer {

    private ViewsComposer() {}

    /** Composes the page of a journey on its sheet. */
    public static Composed compose(Sheet sheet, Journey journey) {
        List<NamedLink> around = About.entry(sheet, journey, "journey").crumbs();
        String title = sheet.say("journey.views");
        List<NamedLink> crumbs = Stream.concat(
                        around.subList(0, around.size() - 1).stream(),
                        Stream.of(sheet.link(journey.ref()), NamedLink.plain(title)))
                .toList();
        About about = new About(
                sheet.say("journey.views-of", "journey", journey.name()), "", "views", crumbs, Optional.empty());
        return sheet.done(new ViewsPage(
                sheet.path(),
                new ChromeComposer(sheet).compose(about),
                about.title(),
                sheet.link(journey.ref()),
                new Views(sheet).of(journey)));
    }
}
