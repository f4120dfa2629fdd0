package org.periplus.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.periplus.model.Journey;

/** Composes the page of a journey's other drawings. */
final class ViewsComposer {

    private ViewsComposer() {}

    static Composed compose(Sheet sheet, Journey journey) {
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
