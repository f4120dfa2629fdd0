package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The map of a journey at the keyboard alone, from disk; and once from a server with a strict policy. */
class JourneyMapIT {

    private static final String PAGE = "journeys/weekend-trip.html";
    private static final String FOCUS = "document.activeElement.getAttribute('href')";
    private static final String SHEET = "document.querySelector('dialog.tpsheet').open";
    private static final String TITLE = "document.querySelector('dialog[open] h2').textContent.trim()";
    private static final String PRESENTING = "document.querySelector('dialog.present').open";
    private static final String SCALE =
            "Math.round(100 * document.querySelector('.l-head > svg').getBoundingClientRect().width"
                    + " / document.querySelector('.l-head > svg').viewBox.baseVal.width)";

    private final BuiltSite site = BuiltSite.sample();
    private Browser browser;

    @BeforeEach
    void startTheBrowser() {
        browser = Browser.start(Chromium.ofThisMachine(), View.wide());
    }

    @AfterEach
    void endTheBrowser() {
        browser.close();
    }

    private void open(String rest) {
        browser.open(site.root().toUri() + PAGE + rest);
    }

    private void focus(String selector) {
        browser.tell("document.querySelector(\"" + selector + "\").focus()");
    }

    private void focusTool(String words) {
        browser.tell("[...document.querySelectorAll('.tools button')].find(one => one.textContent === '" + words
                + "').focus()");
    }

    private String shown(String selector) {
        return browser.tell("document.querySelector('" + selector + "').getClientRects().length > 0");
    }

    @Test
    void theTabKeyComesByAllToolsAndThenTheMap() {
        open("");
        focus(".bar input");
        StringBuilder way = new StringBuilder();
        for (int i = 0;
                i < 30 && browser.tell("document.activeElement.closest('svg')").equals("null");
                i++) {
            way.append(browser.tell("(e => e.id || e.textContent || e.className)(document.activeElement)"))
                    .append(' ');
            browser.press(Keys.TAB);
        }

        assertThat(way.toString())
                .containsSubsequence(
                        "l-flow",
                        "l-kpis",
                        "o-1",
                        "\u2212",
                        "+",
                        "Fit the width",
                        "Copy link",
                        "Present",
                        "Print on A3");
        assertThat(browser.tell(FOCUS)).isEqualTo("#stage-plan");
    }

    @Test
    void aLaneIsHiddenAndStaysHiddenForThisReader() {
        open("");
        focus("#l-thoughts");
        browser.press(Keys.SPACE);

        assertThat(shown(".lane.l-thoughts")).isEqualTo("false");
        assertThat(browser.tell("location.search")).isEqualTo("?hide=thoughts");
        assertThat(browser.tell("document.querySelector('.bar [role=status]').textContent"))
                .isEqualTo("Thoughts: hidden.");

        open("");

        assertThat(shown(".lane.l-thoughts")).isEqualTo("false");
        assertThat(shown(".lane.l-emotion")).isEqualTo("true");
    }

    @Test
    void anAddressSaysWhichLanesAndPersonasAreShown() {
        open("?hide=flow,storyboard&with=");

        assertThat(shown(".lane.l-flow")).isEqualTo("false");
        assertThat(shown(".lane.l-storyboard")).isEqualTo("false");
        assertThat(shown(".map .ov-1")).isEqualTo("false");

        focus("#o-1");
        browser.press(Keys.SPACE);

        assertThat(shown(".map .ov-1")).isEqualTo("true");
        assertThat(browser.tell("location.search")).isEqualTo("?hide=flow,storyboard");
    }

    @Test
    void theMapIsDrawnLargerAndSmallerAndAsBefore() {
        open("");
        focus("a.card");
        String usual = browser.tell(SCALE);
        browser.press("+");
        int larger = Integer.parseInt(browser.tell(SCALE));
        browser.press("-", "-");
        int smaller = Integer.parseInt(browser.tell(SCALE));
        browser.press("0");

        assertThat(larger).isGreaterThan(Integer.parseInt(usual));
        assertThat(smaller).isLessThan(Integer.parseInt(usual));
        assertThat(browser.tell(SCALE)).isEqualTo(usual);

        browser.tell("document.querySelector('[data-zoom=\"150\"]').focus()");
        browser.press(Keys.ENTER);

        assertThat(browser.tell(SCALE)).isEqualTo("150");
        assertThat(browser.tell("document.querySelector('[data-zoom=\"150\"]').getAttribute('aria-pressed')"))
                .isEqualTo("true");
        assertThat(browser.tell("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo("true");
    }

    @Test
    void theHeadsOfTheStagesAndTheRailStayInTheBox() {
        open("");
        browser.tell("document.querySelector('[data-zoom=\"150\"]').click()");
        browser.tell("document.querySelector('.mapbox').scrollTo(400, 500)");
        String edges =
                "(box => ['.l-head', '.l-emotion > .rail'].map((part, at) => Math.round(document.querySelector(part)"
                        + ".getBoundingClientRect()[at ? 'left' : 'top'] - box.getBoundingClientRect()[at ? 'left' : 'top'])))"
                        + "(document.querySelector('.mapbox')).join()";

        assertThat(browser.tell(edges)).isEqualTo("0,0");
    }

    @Test
    void aVeryWideMapIsSeenWholeInSmall() {
        open("");
        assertThat(shown(".map-small")).isEqualTo("false");

        focus("a.card");
        browser.press("+", "+", "+", "+");
        browser.await("document.querySelector('.map-small').hidden", "false");
        browser.tell("document.querySelector('.mapbox').scrollTo(99999, 0)");
        browser.await(
                "(small => Math.round(small.querySelector('.seen').getBoundingClientRect().right"
                        + " - small.getBoundingClientRect().right) >= -2)(document.querySelector('.map-small'))",
                "true");
    }

    @Test
    void withoutScriptTheLanesAreHiddenByTheStyleSheetAlone() {
        browser.close();
        browser = Browser.start(Chromium.ofThisMachine(), View.narrowWithoutScripts());
        open("");
        focus("#l-thoughts");
        browser.press(Keys.SPACE);
        focus("#o-1");
        browser.press(Keys.SPACE);

        assertThat(shown(".lane.l-thoughts")).isEqualTo("false");
        assertThat(shown(".map .ov-1")).isEqualTo("false");
        assertThat(browser.tell("document.querySelectorAll('.jm .tools > *, dialog, .map-small').length"))
                .isEqualTo("0");
    }

    @Test
    void arrowsWalkFromTouchpointToTouchpoint() {
        open("");
        focus("a.card");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.tell(FOCUS)).isEqualTo("#tp-search");
        assertThat(browser.tell("document.querySelector('.map').classList.contains('sounding')"))
                .isEqualTo("true");
        assertThat(browser.tell("getComputedStyle(document.activeElement).opacity"))
                .isEqualTo("1");
        assertThat(browser.tell("getComputedStyle(document.querySelector('a.card')).opacity"))
                .isEqualTo("0.35");

        browser.press(Keys.END);
        assertThat(browser.tell(FOCUS)).isEqualTo("#tp-survey");
        browser.press(Keys.HOME);
        assertThat(browser.tell(FOCUS)).isEqualTo("#tp-newsletter");
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.tell(FOCUS)).isEqualTo("#tp-newsletter");
    }

    @Test
    void aSheetShowsATouchpointAndGivesTheFocusBack() {
        open("");
        focus("a.card");
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ENTER);

        assertThat(browser.tell(TITLE)).isEqualTo("Pram question to the service line");
        assertThat(browser.tell("location.hash")).isEqualTo("#tp-pram-call");
        assertThat(browser.tell("document.querySelector('.tpbody').textContent"))
                .contains("Service line", "Twelve minutes on hold to learn whether a pram fits", "severity 4 of 5");
        assertThat(browser.tell("new Set([...document.querySelectorAll('[id]')].map(one => one.id)).size"
                        + " === document.querySelectorAll('[id]').length"))
                .isEqualTo("true");
        assertThat(browser.faults()).isEmpty();

        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.tell(TITLE)).isEqualTo("Fare comparison");
        browser.press(Keys.ESCAPE);

        browser.await(SHEET, "false");
        browser.await(FOCUS, "#tp-fares");
        browser.await("location.hash", "");
    }

    @Test
    void theBackButtonClosesTheSheet() {
        open("");
        focus("a.card");
        browser.press(Keys.ENTER);
        browser.tell("history.back()");

        browser.await(SHEET, "false");
        browser.tell("history.forward()");
        browser.await(SHEET, "true");
    }

    @Test
    void aLinkToATouchpointOpensItsSheetAndALinkToAStageGoesThere() {
        open("#tp-welcome");
        browser.await(SHEET, "true");
        assertThat(browser.tell(TITLE)).startsWith("Conductor");

        open("?again#stage-on-board");
        assertThat(browser.tell(SHEET)).isEqualTo("false");
        browser.await(
                "(top => top >= 0 && top < innerHeight)(document.getElementById('stage-on-board').getBoundingClientRect().top)",
                "true");
    }

    @Test
    void aJourneyIsPresentedStageByStage() {
        open("");
        focusTool("Present");
        browser.press(Keys.ENTER);
        browser.await(PRESENTING, "true");
        assertThat(browser.tell(TITLE)).isEqualTo("Weekend trip by train");
        assertThat(browser.faults()).isEmpty();

        browser.press(Keys.ARROW_RIGHT, Keys.PAGE_DOWN, Keys.ARROW_RIGHT, Keys.PAGE_UP);
        assertThat(browser.tell(TITLE)).isEqualTo("Buy the ticket");
        assertThat(browser.tell("document.querySelector('.present .cap').textContent"))
                .isEqualTo("Stage 2 of 6");
        assertThat(browser.tell("document.querySelector('.present progress').value"))
                .isEqualTo("2");
        assertThat(browser.tell("document.querySelector('.pnotes').hidden")).isEqualTo("true");
        browser.press("n");
        assertThat(browser.tell("document.querySelector('.pnotes').hidden")).isEqualTo("false");
        assertThat(browser.faults()).isEmpty();

        browser.press(Keys.END, Keys.ARROW_RIGHT);
        assertThat(browser.tell(TITLE)).isEqualTo("Afterwards");
        browser.press(Keys.ESCAPE);
        browser.await(PRESENTING, "false");
        browser.await("document.activeElement.textContent", "Present");
    }

    @ParameterizedTest
    @ValueSource(strings = {"allowed", "refused"})
    void theLinkIsCopiedOrShownToBeCopied(String clipboard) {
        open("?hide=flow");
        browser.tell(
                "void Object.defineProperty(navigator, 'clipboard', {value: {writeText: text => { window.taken = text;"
                        + " return Promise." + (clipboard.equals("allowed") ? "resolve()" : "reject()") + "; }}})");
        focusTool("Copy link");
        browser.press(Keys.ENTER);

        String expected = site.root().toUri() + PAGE + "?hide=flow";
        if (clipboard.equals("allowed")) {
            browser.await("window.taken", expected);
            browser.await("document.querySelector('.bar [role=status]').textContent", "The link is copied.");
        } else {
            browser.await("(document.querySelector('.byhand') || {}).value", expected);
            assertThat(browser.tell("getSelection().toString()")).isEqualTo(expected);
        }
    }

    @Test
    void hiddenLanesAreNotPrintedAndNeitherIsTheSheet() {
        open("?hide=thoughts#tp-welcome");
        browser.await(SHEET, "true");
        browser.print();

        assertThat(shown(".lane.l-thoughts")).isEqualTo("false");
        assertThat(shown("dialog.tpsheet")).isEqualTo("false");
        assertThat(shown(".lane.l-emotion")).isEqualTo("true");
    }

    @Test
    void everythingWorksUnderAStrictPolicy() throws IOException {
        try (StrictServer server = StrictServer.start(site.root())) {
            browser.open(server.address() + PAGE + "?hide=flow#tp-welcome");
            browser.await(SHEET, "true");
            browser.press(Keys.ESCAPE);
            browser.await(SHEET, "false");
            focus("a.card");
            browser.press("+", Keys.ARROW_RIGHT);
            focusTool("Present");
            browser.press(Keys.ENTER);
            browser.await(PRESENTING, "true");
            browser.press(Keys.ARROW_RIGHT);

            assertThat(browser.faults()).isEmpty();
        }
    }
}
