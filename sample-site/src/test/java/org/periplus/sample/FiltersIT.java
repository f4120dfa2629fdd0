package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Lists narrowed in a real browser: the choices stand in the address, the keyboard is enough, and without script all is shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiltersIT {

    private static final String LIST = "touchpoints/index.html";

    /** What a list shows: its rows, what it says of them, its choices and its address; then what happens in between. */
    private static final String TELL = """
            const done = arguments[arguments.length - 1];
            const box = document.getElementById('filters');
            const rows = () => [...document.querySelectorAll('[data-filter-team]')];
            const shown = () => rows().filter(row => row.getClientRects().length > 0);
            const team = box.querySelector('[name=team]');
            const tell = () => shown().length + '/' + rows().length + ' ' + team.value + ' ' + location.search
                + ' "' + box.querySelector('[role=status]').textContent + '"';
            const choose = (select, value) => { select.value = value; select.dispatchEvent(new Event('change', { bubbles: true })); };
            const after = action => new Promise(resolve => {
                window.addEventListener('popstate', () => setTimeout(resolve), { once: true }); action(); });
            """;

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

    private List<String> ask(String page, String script) {
        return browser.ask(site.root().toUri() + page, TELL + script);
    }

    private long places(String team) {
        return site.page(LIST).select("[data-filter-team]").stream()
                .filter(row -> List.of(row.attr("data-filter-team").split(" ")).contains(team))
                .count();
    }

    @Test
    void aChoiceNarrowsTheListAndStandsInTheAddress() {
        int all = site.page(LIST).select("[data-filter-team]").size();
        long some = places("service-centre");

        List<String> told = ask(LIST, """
                const first = tell();
                choose(team, 'service-centre');
                const second = tell();
                box.querySelector('button').click();
                done([first, second, tell(), document.activeElement.name]);
                """);

        assertThat(some).isBetween(1L, all - 1L);
        assertThat(told)
                .containsExactly(
                        all + "/" + all + "   \"" + all + " of " + all + " shown\"",
                        some + "/" + all + " service-centre ?team=service-centre \"" + some + " of " + all + " shown\"",
                        all + "/" + all + "   \"" + all + " of " + all + " shown\"",
                        "persona");
    }

    @Test
    void anAddressIsSharedAndTheWayBackLeadsThroughTheChoices() {
        List<String> told = ask(LIST + "?team=service-centre&mood=low&channel=nowhere", """
                const first = box.querySelector('[name=mood]').value + ' ' + box.querySelector('[name=channel]').value + '|';
                choose(team, '');
                choose(team, 'train-crew');
                after(() => history.back()).then(() => {
                    const second = team.value + '|';
                    return after(() => history.back()).then(() => done([first, second, team.value]));
                });
                """);

        assertThat(told).containsExactly("low |", "|", "service-centre");
    }

    /** The controls are those of the browser, so its keys work; each has a name, is reached in order and can be left. */
    @Test
    void theKeyboardReachesEveryChoiceAndEveryHead() {
        List<String> told = ask(LIST, """
                const stops = [...box.querySelectorAll('select, button')];
                const named = stops.every(stop => stop.tabIndex === 0 && (stop.labels?.length || stop.textContent.trim()));
                const head = document.querySelector('table.sortable th button');
                head.focus();
                const focused = document.activeElement === head;
                head.click();
                const names = [...document.querySelectorAll('table.sortable')][0].tBodies[0].rows;
                const texts = [...names].map(row => row.cells[0].textContent.trim());
                const sorted = [...texts].sort(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare);
                const up = head.parentElement.getAttribute('aria-sort');
                head.click();
                done([named, focused, up, texts.join() === sorted.join(), head.parentElement.getAttribute('aria-sort'),
                    names[0].cells[0].textContent.trim() === sorted[sorted.length - 1]]);
                """);

        assertThat(told).containsExactly("true", "true", "ascending", "true", "descending", "true");
    }

    @Test
    void numbersAreSortedAsNumbers() {
        List<String> told = ask(LIST, """
                const table = document.querySelector('table.sortable');
                const head = [...table.tHead.rows[0].cells].find(cell => cell.classList.contains('n'));
                head.querySelector('button').click();
                const values = [...table.tBodies[0].rows].map(row => row.cells[head.cellIndex].textContent.trim())
                    .filter(text => text).map(text => Number(text.replace('\\u2212', '-')));
                done([values.length > 9, values.every((value, at) => at === 0 || values[at - 1] <= value)]);
                """);

        assertThat(told).containsExactly("true", "true");
    }

    @Test
    void cardsAreNarrowedAsRowsAre() {
        List<String> told = ask(
                "personas/index.html?tag=assistance",
                "done([...document.querySelectorAll('.people > li')].filter(card => card.getClientRects().length)"
                        + ".map(card => card.dataset.filterTag.includes('assistance')));");

        assertThat(told).isNotEmpty().containsOnly("true");
    }

    @Test
    void withoutScriptTheListIsWholeAndNothingIsOffered() {
        String address = site.root().toUri() + LIST + "?team=service-centre";
        try (Browser bare = Browser.start(Chromium.ofThisMachine(), View.narrowWithoutScripts())) {
            List<String> told = bare.ask(
                    address,
                    TELL + "done([shown().length === rows().length, box.getClientRects().length,"
                            + " document.querySelectorAll('table button').length]);");

            assertThat(told).containsExactly("true", "0", "0");
        }
    }
}
