package org.periplus.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.periplus.address.SiteAddress;
import org.periplus.model.Site;

/**
 * All files for other programs. Where the site's address is not known, those that need whole addresses are left out. Stateless;
 * equal content gives equal files.
 */
public final class MachineFiles {

    private static final String NO_ADDRESS =
            "The feed (feed.xml) and the list of pages (sitemap.xml) were left out, because the"
                    + " address of the site is not known: write url into periplus.yaml, or give it by --base-url,"
                    + " in Maven by baseUrl";

    private MachineFiles() {}

    /** Returns the files that tell {@code content}, in order. */
    public static List<MachineFile> of(MachineContent content) {
        Optional<SiteAddress> address = content.address();
        List<MachineFile> files = new ArrayList<>(new DataFiles(content).files());
        address.ifPresent(known -> {
            files.add(new AtomFeed(content, known).file());
            files.addAll(new PageList(content, known).files());
        });
        files.add(PageList.robots(address));
        files.add(new ReviewCalendar(content).file());
        files.addAll(new MarkdownIndex(content).files());
        return List.copyOf(files);
    }

    /** Returns what is left out of that site and why, as sentences without a full stop. */
    public static List<String> notes(Site site) {
        return SiteAddress.of(site.url()).isPresent() ? List.of() : List.of(NO_ADDRESS);
    }
}
