package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** The past of a journey: the slider with the keyboard, the links that remain without script, and what is printed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyPastIT {

    private static final String PAST = "journeys/weekend-trip/history.html";
    private static final String SHOWN =
            "[...document.querySelectorAll('.past-version')].filter(each => !each.hidden).map(each => each.id).join()";
    private static final String SAID = "document.getElementById('past-at').getAttribute('aria-valuetext')";

    private final BuiltSite site = BuiltSite.sample();
    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.start(Chromium.ofThisMachine(), View.wide());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private List<Element> versions() {
        return site.page(PAST).select(".past-version");
    }

    @Test
    void withoutScriptAListLeadsToEveryVersionAndToItsOwnPage() {
        Document page = site.page(PAST);

        assertThat(versions()).hasSizeGreaterThan(1);
        assertThat(page.select(".past-scrub[hidden]")).hasSize(1);
        assertThat(page.select(".past-list a").eachAttr("href"))
                .containsExactlyElementsOf(
                        versions().stream().map(version -> "#" + version.id()).toList());
        for (Element version : versions()) {
            String own = version.select("time a").attr("href");
            assertThat(own).startsWith("at/");
            assertThat(site.root().resolve("journeys/weekend-trip").resolve(own))
                    .isRegularFile();
            assertThat(version.select("svg.past > title").text()).isNotBlank();
        }
    }

    @Test
    void theJourneyLeadsToItsPastByWordsAndByARungForEachVersion() {
        Element strip =
                site.page("journeys/weekend-trip.html").select(".past-strip").first();

        assertThat(strip).isNotNull();
        assertThat(strip.select("p a").attr("href")).isEqualTo("weekend-trip/history.html");
        assertThat(strip.select("li a")).hasSameSizeAs(versions());
        assertThat(strip.select("li a").eachText()).doesNotHaveDuplicates().allMatch(text -> !text.isBlank());
    }

    @Test
    void neighboursOfAVersionAreLinkedBothWays() {
        for (Element version : versions()) {
            String path = "journeys/weekend-trip/" + version.select("time a").attr("href");
            Document page = site.page(path);
            page.select("a[rel=prev]")
                    .forEach(older -> assertThat(site.page(folder(path) + older.attr("href"))
                                    .select("a[rel=next]")
                                    .attr("href"))
                            .isEqualTo(path.substring(path.lastIndexOf('/') + 1)));
            assertThat(Files.exists(site.root().resolve(path))).isTrue();
        }
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    @Test
    void theKeyboardWalksThroughTheVersionsAndTheFocusStays() {
        List<String> ids = versions().stream().map(Element::id).toList();
        String newest = ids.get(0);
        String oldest = ids.get(ids.size() - 1);
        browser.open(site.root().toUri() + PAST);

        assertThat(browser.tell(SHOWN)).isEqualTo(newest);
        browser.tell("document.getElementById('past-at').focus()");
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.tell(SHOWN)).isEqualTo(ids.get(1));
        assertThat(browser.tell(SAID)).isEqualTo(versions().get(1).attr("data-said"));
        browser.press(Keys.HOME);
        assertThat(browser.tell(SHOWN)).isEqualTo(oldest);
        browser.press(Keys.END);
        assertThat(browser.tell(SHOWN)).isEqualTo(newest);
        assertThat(browser.tell("document.activeElement.id")).isEqualTo("past-at");
        assertThat(browser.tell("document.querySelector('.past-list').hidden")).isEqualTo("true");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void anAddressShowsItsVersionAndPrintShowsNoOther() {
        String chosen = versions().get(versions().size() - 1).id();
        browser.open(site.root().toUri() + PAST + "#" + chosen);

        assertThat(browser.tell(SHOWN)).isEqualTo(chosen);
        browser.print();
        assertThat(browser.tell(
                        "[...document.querySelectorAll('.past-version')].filter(each => each.getClientRects().length)"
                                + ".map(each => each.id).join()"))
                .isEqualTo(chosen);
        assertThat(browser.tell("document.querySelector('.past-scrub').getClientRects().length"))
                .isEqualTo("0");
    }
}
