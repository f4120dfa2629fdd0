package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A new site while it is written, in a real browser; the last test ends the preview, so they have an order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServeIT {

    private static final String HEADING = "document.querySelector('h1')?.textContent.trim()";
    private static final String LAYER = "document.getElementById('periplus-preview')?.shadowRoot";
    private static final String PANEL = LAYER + "?.querySelector('.panel').checkVisibility()";
    private static final String BADGE = LAYER + "?.querySelector('.badge').checkVisibility()";
    private static final String FOCUS = LAYER + ".activeElement?.id || document.activeElement.localName";
    private static final int EVENTS = 5_000;

    private Path content;
    private Path persona;
    private String page = "";
    private RunningPreview preview;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException, InterruptedException {
        Process init = Program.packaged().start(temporary, List.of("init", "atlas"));
        String said = new String(init.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(init.waitFor()).as(said).isZero();
        content = temporary.resolve("atlas");
        try (var files = Files.list(content.resolve("personas"))) {
            persona = files.sorted().findFirst().orElseThrow();
        }
        page = "personas/" + persona.getFileName().toString().replaceFirst("\\.\\w+$", ".html");
        preview = RunningPreview.of(content);
        browser = Browser.start(Chromium.ofThisMachine(), View.wide());
        browser.open(preview.address() + page);
    }

    @AfterAll
    void end() {
        browser.close();
        preview.close();
    }

    private String save(String from, String to) {
        try {
            String text = Files.readString(persona);
            Files.writeString(persona, text.replaceFirst(from, to));
            return text;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    @Order(1)
    void anEditIsShownOnTheOpenPage() {
        browser.tell("document.body.dataset.before = 'yes'");
        save("(?m)^name: .*$", "name: Ada Preview");

        browser.await(HEADING, "Ada Preview");
        assertThat(browser.tell("document.body.dataset.before")).isEqualTo("undefined");
        assertThat(browser.tell(PANEL)).isEqualTo("false");
    }

    @Test
    @Order(2)
    void aMistakeIsShownInTheWordsOfCheckOverThePageAsItWas() throws IOException, InterruptedException {
        browser.tell("document.body.dataset.before = 'yes'");
        String sound = save("(?m)^name: .*$", "name: Ada Preview\nnmae: Ada");
        browser.await(PANEL, "true");
        Process check = Program.packaged().start(content, List.of("check", "--as-of", "2026-11-01"));
        String told = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor()).isEqualTo(1);
        String shown = browser.tell(LAYER + ".querySelector('pre').textContent").strip();
        String first = shown.substring(0, shown.indexOf("\n\n"));
        assertThat(first).contains(": error: ", "nmae", "[unknown-key]", "hint: ");
        assertThat(told).contains(first);
        assertThat(shown).doesNotContain(": info: ");
        assertThat(browser.tell(HEADING)).isEqualTo("Ada Preview");
        assertThat(browser.tell("document.body.dataset.before")).isEqualTo("yes");
        assertThat(browser.tell(FOCUS)).isEqualTo("body");
        assertThat(browser.faults()).isEmpty();
        byKeyboard();
        narrowAndDark();
        browser.press(Keys.ENTER);
        browser.await(PANEL, "true");
        Files.writeString(persona, sound);
        browser.await(PANEL, "false");
        assertThat(browser.tell(LAYER + ".querySelector('.badge').textContent")).matches("\\d+ warnings? in .*");
        assertThat(browser.tell("document.body.dataset.before")).isEqualTo("yes");
    }

    /** Escape puts it away and leaves a button, which opens it again and is where the focus returns to. */
    private void byKeyboard() {
        browser.press(Keys.ESCAPE);
        browser.await(PANEL, "false");
        assertThat(browser.tell(BADGE)).isEqualTo("true");
        browser.tell(LAYER + ".querySelector('.badge').focus()");
        browser.press(Keys.ENTER);
        browser.await(PANEL, "true");
        assertThat(browser.tell(FOCUS)).isEqualTo("title");
        browser.press(Keys.TAB, Keys.ENTER);
        browser.await(PANEL, "false");
        assertThat(browser.tell(LAYER + ".activeElement.className")).isEqualTo("badge");
    }

    private void narrowAndDark() {
        View narrow = View.few().skip(1).findFirst().orElseThrow();
        try (Browser small = Browser.start(Chromium.ofThisMachine(), narrow)) {
            small.open(preview.address() + page);
            small.await(PANEL, "true");

            assertThat(small.faults()).isEmpty();
            assertThat(small.tell("(page => " + LAYER + ".querySelector('.panel').getBoundingClientRect().width ==="
                            + " page.clientWidth && page.scrollWidth ==="
                            + " page.clientWidth)(document.documentElement)"))
                    .isEqualTo("true");
        }
    }

    @Test
    @Order(3)
    void fiveThousandEventsAtOnceAreOneReading() throws IOException {
        long before = preview.readings();
        FileTime time = FileTime.from(Instant.parse("2026-11-01T00:00:00Z"));
        for (int i = 0; i < EVENTS; i++) {
            Files.setLastModifiedTime(persona, time);
        }
        preview.await(line -> line.contains(" changed: ") && preview.readings() > before);
        save("(?m)^name: .*$", "name: Ada Afterwards");
        browser.await(HEADING, "Ada Afterwards");

        assertThat(preview.readings()).isEqualTo(before + 2);
    }

    @Test
    @Order(4)
    void whenThePreviewEndsThePageSaysSo() {
        int status = preview.end();
        browser.await(LAYER + ".querySelector('.notice').textContent.includes('has stopped')", "true");

        assertThat(status).isZero();
        assertThat(browser.tell(HEADING)).isEqualTo("Ada Afterwards");
    }
}
