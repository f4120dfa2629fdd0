package org.periplus.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.FreePage;
import org.periplus.model.Site;
import org.periplus.model.Sketch;
import org.periplus.page.Chrome;
import org.periplus.page.Page;
import org.periplus.page.TextPage;

/** A folder of a hundred pages floods neither the pages beside it nor the pages in it. */
class LargeFolderTest {

    private static final int PAGES = 100;

    private final Map<String, Page> pages = SmallAtlas.pages(atlas());

    @Test
    void aPageOfALargeFolderNamesTheFoldersOwnPageAndItsNeighbours() {
        assertThat(neighbours("pages/guide/rules/r050.html")).containsExactly("Rules", "R049", "R050", "R051");
        assertThat(neighbours("pages/guide/rules/r000.html")).containsExactly("Rules", "R000", "R001");
        assertThat(neighbours("pages/guide/rules/r099.html")).containsExactly("Rules", "R098", "R099");
    }

    @Test
    void theFolderAroundItNamesItsOwnPagesOnly() {
        assertThat(neighbours("pages/guide/start.html")).containsExactly("Rules", "Start");
    }

    @Test
    void theNavigationMarksTheItemTheFolderLiesIn() {
        Chrome.Site site =
                ((TextPage) pages.get("pages/guide/rules/r050.html")).chrome().site();

        assertThat(site.navigation())
                .filteredOn(Chrome.NavItem::within)
                .extracting(Chrome.NavItem::label)
                .containsExactly("Guide");
    }

    private List<String> neighbours(String path) {
        TextPage page = (TextPage) pages.get(path);
        return page.neighbours().stream().map(each -> each.link().words()).toList();
    }

    private static Atlas atlas() {
        List<Entity> entries = new ArrayList<>();
        entries.add(page("guide/start", "Start"));
        entries.add(page("guide/rules", "Rules"));
        for (int i = 0; i < PAGES; i++) {
            String id = String.format(Locale.ROOT, "r%03d", i);
            entries.add(page("guide/rules/" + id, id.toUpperCase(Locale.ROOT)));
        }
        return new Atlas(Sketch.of(Site.class, "title", "Atlas", "navigation", List.of("pages/guide")), entries);
    }

    private static FreePage page(String id, String name) {
        return Sketch.of(FreePage.class, "id", id, "name", name, "order", Optional.empty());
    }
}
