package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One page of each kind, and in the narrowest view the longest of each kind, in a real browser: no page is wider than its window, says an error on the console, asks for anything from
 * outside the site, or breaks a rule of axe-core.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {

    /** Of some kinds there are hundreds of pages, such as versions of journeys and rules. */
    private static final int MANY = 12;

    private final BuiltSite site = BuiltSite.sample();
    private Chromium chromium;

    @BeforeAll
    void findTheBrowser() {
        chromium = Chromium.ofThisMachine();
    }

    @Test
    void everyKindOfPageIsAmongThoseLookedAt() {
        assertThat(site.onePageOfEachKind())
                .contains("index.html", "404.html", "journeys/index.html", "personas/index.html", "kpis/index.html")
                .anyMatch(page -> page.matches("journeys/(?!index).+"))
                .anyMatch(page -> page.matches("personas/(?!index).+"))
                .anyMatch(page -> page.matches("kpis/(?!index).+"));
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.periplus.sample.View#most")
    void everyKindOfPageIsSoundWhenOpenedFromDiskAndStaysSoAsTheReaderTurnsTheWindow(List<View> views) {
        String root = site.root().toUri().toString();

        assertThat(faults(views, root, site.oneToOpenOfEachKind())).isEmpty();
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.periplus.sample.View#few")
    void everyKindOfPageIsSoundUnderAStrictPolicyBelowAPath(View view) throws IOException {
        try (StrictServer server = StrictServer.start(site.root(), "/teams/travel/atlas/")) {
            assertThat(faults(List.of(view), server.address(), site.oneToOpenOfEachKind()))
                    .isEmpty();
        }
    }

    @Execution(ExecutionMode.CONCURRENT)
    @Test
    void theNextLongestPagesOfEachKindFitANarrowWindow() {
        List<View> view = List.of(View.narrowWithoutScripts());

        List<String> longest = site.onePageOfEachKind();
        List<String> pages = site.longestOfEachKind(MANY).stream()
                .filter(page -> !longest.contains(page))
                .toList();
        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(faults(view, site.root().toUri().toString(), pages)).isEmpty();
    }

    /** Its links begin at the root of the machine, as the site's address does, so that it serves however deep an address is. */
    @Test
    void thePageForWhatIsNotThereIsSoundForAnyAddress() throws IOException {
        try (StrictServer server = StrictServer.start(site.root());
                Browser browser = Browser.start(chromium, View.wide())) {
            assertThat(
                            browser
                                    .look(server.address(), "no/such/page.html")
                                    .faults("an address that leads nowhere")
                                    .stream()
                                    .filter(fault -> !fault.contains("no/such/page.html")))
                    .isEmpty();
        }
    }

    private List<String> faults(List<View> views, String root, List<String> pages) {
        List<View> others = views.subList(1, views.size());
        try (Browser browser = Browser.start(chromium, views.get(0))) {
            return pages.stream()
                    .flatMap(page -> browser.faults(root, page, others).stream())
                    .toList();
        }
    }
}
