package org.periplus.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What open pages are told when the content was read again. */
class OpenPagesTest {

    private static final String MIRA = "personas/mira.html";
    private static final String START = "index.html";
    private static final String STATE = "event: state";

    @TempDir
    private Path folder;

    private MadeSite site;
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        site = new MadeSite(folder);
        server = site.serve();
    }

    @AfterEach
    void end() {
        server.close();
    }

    private Asked open(String page) throws IOException {
        Asked open = Asked.listening(server, page, site.file(page).map(ShownSite::mark).orElse(ShownSite.MISSING));
        open.until("data: ");
        return open;
    }

    private void save() throws IOException {
        Files.writeString(folder.resolve("mira.yaml"), "name: Mira " + System.nanoTime());
    }

    @Test
    void onlyPagesWhoseBytesChangedLoadAnew() throws IOException {
        try (Asked mira = open(MIRA);
                Asked start = open(START)) {
            site.write(MIRA, "<html>Mira Hansen</html>");
            save();

            assertThat(mira.until("event: reload")).doesNotContain(STATE);
            assertThat(start.until(STATE)).doesNotContain("reload");
        }
    }

    @Test
    void aPageThatMissedAChangeIsToldWhenItListensAgain() throws IOException {
        try (Asked old = Asked.of(server, "GET /_periplus/events?page=" + MIRA + "&seen=0123");
                Asked fresh = open(MIRA)) {
            assertThat(old.until("event: ")).endsWith("event: reload\n");
            assertThat(fresh).isNotNull();
        }
    }

    @Test
    void aPageThatVanishedIsToldSoAndThatItIsBack() throws IOException {
        try (Asked mira = open(MIRA)) {
            String page = new String(site.file(MIRA).orElseThrow());
            site.delete(MIRA);
            save();
            mira.until("event: gone");
            mira.until(STATE);
            site.write(MIRA, page);
            save();

            assertThat(mira.until("event: back")).doesNotContain("reload");
        }
    }

    @Test
    void anAddressThatLedNowhereLoadsAnewWhenThereIsAPage() throws IOException {
        try (Asked none = open("personas/tom.html")) {
            site.write("personas/tom.html", "<html>Tom</html>");
            save();

            assertThat(none.until("event: reload")).doesNotContain("gone");
        }
    }

    @Test
    void problemsAreToldToPagesThatStayAndTheirMendToo() throws IOException {
        try (Asked start = open(START)) {
            site.tells(false, "mira.yaml:1:1: error: no\n");
            save();
            start.until(STATE);
            assertThat(start.until("data: ")).contains("\"sound\": false", "\"problems\": true");
            site.tells(true, "");
            save();
            start.until(STATE);

            assertThat(start.until("data: ")).contains("\"sound\": true", "\"problems\": false");
        }
    }

    @Test
    void thePageInThePlaceOfASiteLoadsAnewWhenThereIsOne() throws IOException {
        server.close();
        String page = new String(site.file(START).orElseThrow());
        site.delete(START);
        site.tells(false, "mira.yaml:1:1: error: no\n");
        server = site.serve();
        try (Asked waiting = Asked.listening(server, START, ShownSite.waiting(
                Standing.before().then(new Refreshed(false, "mira.yaml:1:1: error: no\n", ""))))) {
            site.write(START, page);
            site.tells(true, "");
            save();

            assertThat(waiting.until("event: reload")).isNotEmpty();
        }
    }
}
