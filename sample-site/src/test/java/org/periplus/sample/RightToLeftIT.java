package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample as an Arabic site: every page is read from right to left, and none can be pushed sideways. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightToLeftIT {

    private static final Pattern RECORD = Pattern.compile("\\b[A-Z]\\w+\\[(text|value|name|id)=");

    /** Asks whether each sign in the portfolio stands left of its first digit. */
    private static final String SIGNS_LEFT_OF_DIGITS = """
            (() => {
              const cells = [...document.querySelectorAll('.heat .sc, .heat .hc b')];
              const at = (node, place) => {
                const range = document.createRange();
                range.setStart(node, place);
                range.setEnd(node, place + 1);
                return range.getBoundingClientRect().left;
              };
              const texts = cells.flatMap(cell => [...cell.childNodes]).filter(node => /[\\u2212+][0-9]/.test(node.data));
              return texts.length > 0 && texts.every(node => {
                const sign = node.data.search(/[\\u2212+]/);
                return at(node, sign) < at(node, sign + 1);
              });
            })()""";

    private BuiltSite site;

    @BeforeAll
    void buildTheSampleInArabic(@TempDir Path folder) {
        site = SampleCopy.built(folder, "language", "ar");
    }

    @Test
    void everyPageSaysItsLanguageAndDirection() {
        assertThat(site.pages())
                .isNotEmpty()
                .allMatch(page -> site.text(page).contains("<html lang=\"ar\" dir=\"rtl\""));
    }

    @Test
    void noPageShowsHowTheProgramKeepsAThing() {
        assertThat(site.pages())
                .noneMatch(page -> RECORD.matcher(site.text(page)).find());
    }

    @Test
    void everyKindOfPageFitsANarrowWindow() {
        View view = View.narrowWithoutScripts();
        String root = site.root().toUri().toString();
        List<String> faults = new ArrayList<>();
        try (Browser browser = Browser.start(Chromium.ofThisMachine(), view)) {
            for (String page : site.onePageOfEachKind()) {
                browser.look(root, page).tooWide().forEach(fault -> faults.add(page + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aNumberStandsAtTheRightOfItsSign() {
        String root = site.root().toUri().toString();
        try (Browser browser = Browser.start(Chromium.ofThisMachine(), View.wide())) {
            browser.open(root + "index.html");

            assertThat(browser.tell(SIGNS_LEFT_OF_DIGITS)).isEqualTo("true");
        }
    }
}
