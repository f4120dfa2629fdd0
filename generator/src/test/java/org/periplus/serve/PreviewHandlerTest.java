package org.periplus.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a preview answers, and to whom. */
class PreviewHandlerTest {

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

    private String answer(String line, String... headers) throws IOException {
        try (Asked asked = Asked.of(server, line, headers)) {
            return asked.answer();
        }
    }

    @Test
    void aPageIsSentWithTheScriptAndAllHeaders() throws IOException {
        String page = answer("GET /personas/mira.html");

        assertThat(page)
                .startsWith("HTTP/1.1 200 OK\n")
                .contains(
                        "Content-type: text/html; charset=utf-8\n",
                        "Cache-control: no-store\n",
                        "X-content-type-options: nosniff\n",
                        "<script defer src=\"/_periplus/live.js\" data-page=\"personas/mira.html\" data-seen=\"",
                        "</script>\n</head><body>Mira</body>");
        assertThat(new String(site.file("personas/mira.html").orElseThrow())).doesNotContain("script");
    }

    @ParameterizedTest
    @CsvSource({"/,Start", "/personas/,Personas", "/index.html,Start", "/personas/mira.html?x=%2e,Mira"})
    void aFolderIsItsStartPage(String path, String text) throws IOException {
        assertThat(answer("GET " + path)).startsWith("HTTP/1.1 200").contains(text, "live.js");
    }

    @Test
    void aFolderWithoutItsSlashLeadsToTheFolder() throws IOException {
        assertThat(answer("GET /personas")).startsWith("HTTP/1.1 302").contains("Location: /personas/\n");
    }

    @Test
    void otherFilesAreSentAsTheyAre() throws IOException {
        assertThat(answer("GET /assets/site.css"))
                .contains("Content-type: text/css; charset=utf-8\n")
                .endsWith("\n\nbody { color: red }");
    }

    @Test
    void whatIsNotThereIsThePageOfTheSiteForIt() throws IOException {
        assertThat(answer("GET /no/such/page.html"))
                .startsWith("HTTP/1.1 404 Not Found\n")
                .contains("<a href=\"/index.html\">Not here</a>", "data-seen=\"missing\"");
    }

    /** Its page would else be the one of 404.html itself, and be told to load anew for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"/personas//mira.html", "/a%00.html"})
    void anAddressThatNoFileCanHaveIsNeverToldToLoadAnew(String path) throws IOException {
        assertThat(answer("GET " + path)).contains("data-page=\"\" data-seen=\"missing\"");
        try (Asked page = Asked.of(server, "GET /_periplus/events?page=&seen=missing")) {
            assertThat(page.until("event: state")).doesNotContain("reload");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../x",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fx",
                "/a%00.html",
                "/a%5c..%5cx",
                "/%c0%ae/x",
                "//evil/x",
                "/_periplus/",
                "/_periplus/../index.html",
                "/_periplus/live.html",
                "/_periplus/Refreshed.class"
            })
    void nothingLeadsOutOfTheSite(String path) throws IOException {
        assertThat(answer("GET " + path)).startsWith("HTTP/1.1 404 Not Found\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a\\b", "/%zz"})
    void whatIsNoAddressIsABadRequest(String path) throws IOException {
        assertThat(answer("GET " + path)).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void nothingIsDoneButRead(String method) throws IOException {
        assertThat(answer(method + " /", "Content-Length: 0"))
                .startsWith("HTTP/1.1 405")
                .contains("Allow: GET, HEAD\n", "only read");
    }

    @Test
    void theHeadOfAPageHasItsLengthAndNoBody() throws IOException {
        int length = answer("GET /").split("\n\n", 2)[1].length();
        try (Asked asked = Asked.of(server, "HEAD /", "Connection: close")) {
            assertThat(asked.until("Content-length: ")).endsWith("Content-length: " + length + "\n");
            assertThat(asked.until("")).doesNotContain("<html>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:", "LOCALHOST:", "127.0.0.1:", "[::1]:"})
    void thisMachineIsAskedByItsOwnNames(String name) throws IOException {
        try (Asked asked = Asked.raw(
                server, "GET /", List.of("Host: " + name + server.address().getPort()))) {
            assertThat(asked.answer()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aNameOfTheWebThatIsMadeToLeadHereIsRefused() throws IOException {
        int port = server.address().getPort();
        for (String host : List.of(
                "evil.example:" + port,
                "localhost",
                "localhost:1",
                "localhost.evil.example:" + port,
                "127.0.0.1.nip.io:" + port,
                "")) {
            try (Asked asked = Asked.raw(server, "GET /", List.of("Host: " + host))) {
                assertThat(asked.answer()).as(host).startsWith("HTTP/1.1 403").contains("as localhost only");
            }
        }
        try (Asked without = Asked.raw(server, "GET /", List.of());
                Asked twice = Asked.of(server, "GET /", "Host: evil.example")) {
            assertThat(without.answer()).startsWith("HTTP/1.1 403");
            assertThat(twice.answer()).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void pagesOfOtherSitesMayNotListen() throws IOException {
        String own = "Origin: http://localhost:" + server.address().getPort();

        assertThat(answer("GET /_periplus/events?page=index.html&seen=x", "Origin: https://evil.example"))
                .startsWith("HTTP/1.1 403");
        assertThat(answer("GET /_periplus/problems", "Origin: null")).startsWith("HTTP/1.1 403");
        assertThat(answer("GET /_periplus/problems", own)).startsWith("HTTP/1.1 200");
    }

    @Test
    void theProblemsAreToldInTheWordsOfCheck() throws IOException {
        server.close();
        site.tells(true, "a.yaml:1:1: warning: <b>\n");
        server = site.serve();

        assertThat(answer("GET /_periplus/problems"))
                .contains("Content-type: application/json", "\"sound\": true", "a.yaml:1:1: warning: ")
                .contains("X-content-type-options: nosniff\n");
    }

    @Test
    void whileThereIsNoSiteItsProblemsStandInItsPlace() throws IOException {
        MadeSite none = new MadeSite(folder);
        List.of("index.html", "404.html").forEach(none::delete);
        none.tells(false, "a.yaml:1:1: error: no <script>\n");
        server.close();
        server = none.serve();

        assertThat(answer("GET /"))
                .startsWith("HTTP/1.1 503")
                .contains(
                        "There is no site to show yet", "a.yaml:1:1: error: no &lt;script&gt;", "data-seen=\"waiting-");
    }
}
