package org.periplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.periplus.diagnostic.Severity;

/** A team's own theme: what it changes, and how its faults are told. */
class OwnThemeTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        write("periplus.yaml", "periplus: 1\ntitle: Ours\n");
        write("personas/sam.yaml", "name: Sam <b>\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private SiteRequest request(Optional<Severity> failOn) {
        return SiteRequest.of(folder, folder.resolve("site"), LocalDate.of(2026, 6, 1))
                .withHistory(false)
                .with(Tolerance.USUAL.failingOn(failOn));
    }

    private List<String> found() throws IOException {
        return new SiteGenerator()
                .check(request(Optional.of(Severity.ERROR))).diagnostics().stream()
                        .filter(problem -> problem.rule().startsWith("theme-")
                                || problem.rule().equals("unknown-theme")
                                || problem.span().file().startsWith("theme/"))
                        .map(problem -> problem.span().display() + " "
                                + problem.severity().word() + " " + problem.rule() + " " + problem.message()
                                + problem.hint().map(hint -> "; " + hint).orElse(""))
                        .toList();
    }

    private String built(String path) throws IOException {
        SiteResult result = new SiteGenerator().generate(request(Optional.of(Severity.ERROR)));
        assertThat(result.published()).isPresent();
        return read(path);
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }

    private String stylesheet() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("site/assets"))) {
            Path sheet = files.filter(file -> file.toString().endsWith(".css"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(sheet, StandardCharsets.UTF_8);
        }
    }

    @Test
    void oneTemplateIsReplacedAndTheOthersStay() throws IOException {
        write("theme/templates/persona.vm", "#top()\n<h1>Hello $page.name</h1>\n#bottom()\n");
        assertThat(built("personas/sam.html")).contains("<h1>Hello Sam &lt;b&gt;</h1>", "<nav aria-label=");
        assertThat(read("personas/index.html")).contains("class=\"people\"");
        assertThat(found()).isEmpty();
    }

    @Test
    void aMacroIsReplacedEverywhereAndItsParentCanBeCalled() throws IOException {
        write("theme/templates/macros.vm", "#macro(bottom)\n<p>Secret</p>\n#parent_bottom()\n#end\n");
        assertThat(built("personas/sam.html")).containsSubsequence("<p>Secret</p>", "</main>", "</html>");
        assertThat(read("404.html")).contains("<p>Secret</p>");
    }

    @Test
    void wordsAreSaidOtherwiseInEachLanguageAlone() throws IOException {
        write("theme/words/en.yaml", "kind.persona.heading: \"People\"\n");
        write("theme/words/ar.yaml", "kind.persona.heading: \"\u0623\u0634\u062e\u0627\u0635\"\n");
        assertThat(built("personas/index.html")).contains("<h1>People</h1>");
        write("periplus.yaml", "periplus: 1\ntitle: Ours\nlanguage: ar\n");
        assertThat(built("personas/index.html"))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "<h1>\u0623\u0634\u062e\u0627\u0635</h1>");
    }

    @Test
    void coloursOfTheSiteCountMoreThanThoseOfTheFolder() throws IOException {
        write("theme/tokens.yaml", "accent: \"#004400 #aaffaa\"\nink: \"#010101 #fefefe\"\n");
        write("periplus.yaml", "periplus: 1\ntitle: Ours\ntheme: {tokens: {accent: \"#000066 #ccccff\"}}\n");
        built("index.html");
        assertThat(stylesheet())
                .contains("--accent: light-dark(#000066, #ccccff)")
                .contains("--ink: #010101");
    }

    @Test
    void styleSheetsScriptsLogoAndIconAreTakenByTheirPlaces() throws IOException {
        write("theme/assets/css/ours.css", ".mine { color: var(--accent); background: url(\"../pic.svg\"); }\n");
        write("theme/assets/js/ours.js", "export const mine = 1;\n");
        write("theme/assets/pic.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        write("theme/assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" fill=\"var(--ink)\"/>");
        assertThat(built("index.html")).containsPattern("class=\"logo\" src=\"assets/logo\\.[0-9a-f]{12}\\.svg\"");
        assertThat(stylesheet())
                .containsPattern("\\.mine\\{color:var\\(--accent\\);background:url\\(pic\\.[0-9a-f]{12}\\.svg");
    }

    @Test
    void aThemeMayExtendAnotherFolderAndABuiltInTheme() throws IOException {
        write("theme/house/theme.yaml", "name: house\nextends: plain\n");
        write("theme/house/tokens.yaml", "ink: \"#020202 #fdfdfd\"\n");
        write("theme/brand/theme.yaml", "extends: theme/house\n");
        write("theme/brand/words/en.yaml", "kind.persona.heading: \"People\"\n");
        write("periplus.yaml", "periplus: 1\ntitle: Ours\ntheme: {folder: theme/brand}\n");
        assertThat(built("personas/index.html")).contains("<h1>People</h1>");
        assertThat(stylesheet()).contains("--ink: #020202").doesNotContain(".woff2");
        write("theme/house/theme.yaml", "extends: theme/brand\n");
        assertThat(found())
                .containsExactly(
                        "theme/house/theme.yaml:1:10 error theme-file the theme in `theme/brand` extends itself: "
                                + "theme/brand, theme/house; let one of them extend a built-in theme: chart, plain, report");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "theme/theme.yaml | extends: plan | theme/theme.yaml:1:10 error unknown-theme there is no theme \"plan\"; did you mean \"plain\"?",
                "theme/theme.yaml | stiles: [a] | theme/theme.yaml:1:1 error theme-file a theme has no key `stiles`; did you mean \"styles\"?",
                "theme/theme.yaml | without: [assets/css/pinrt.css] | theme/theme.yaml:1:11 error theme-file the parent has no file or folder `assets/css/pinrt.css` that could be left out; did you mean \"assets/css/print.css\"?",
                "theme/tokens.yaml | acent: \"#003366 #aaccee\" | theme/tokens.yaml:1:8 warning theme-token nothing in the theme has the colour `acent`; did you mean \"accent\"?",
                "theme/tokens.yaml | accent: \"blue\" | theme/tokens.yaml:1:9 error theme-token `accent` is no colour: \"blue\"; write one colour for both schemes, or a light and a dark one: accent: \"#0f4f7c #86c1ea\"",
                "theme/tokens.yaml | accent: \"#9aa #86c1ea\" | theme/tokens.yaml:1:9 warning theme-contrast `accent` on `sunk` has a contrast of 2.1:1 in the light scheme, and text needs 4.5:1; the nearest that can be read: accent: \"#646f6f #86c1ea\"",
                "theme/words/en.yaml | kind.persona.headin: \"x\" | theme/words/en.yaml:1:1 warning theme-words nothing says `kind.persona.headin`; did you mean \"kind.persona.heading\"?",
                "theme/words/en.yaml | list.next: \"{befor}\" | theme/words/en.yaml:1:1 error theme-words `list.next` is said with {after}, {before}, and this has {befor}; use each of them, as often and where you like",
                "theme/words/english.yaml | a: \"x\" | theme/words/english.yaml:1:1 error theme-file words stand in files called by their language; call it words/en.yaml, or words/de.yaml",
                "theme/template/x.vm | x | theme/template/x.vm:1:1 warning theme-file a theme has no place for this file, and it is not used; did you mean \"templates\"?",
                "theme/templates/persnas.vm | x | theme/templates/persnas.vm:1:1 warning theme-template no page has a template `persnas`, and it is not used; did you mean \"personas\"?",
                "theme/templates/persona.vm | #tpo() | theme/templates/persona.vm:1:1 error theme-template there is no macro #tpo; did you mean \"top\"?",
                "theme/templates/persona.vm | <p>#parse(\"../x\") | theme/templates/persona.vm:1:4 error theme-template a theme reads no other files and runs no text: #parse; write a macro into templates/macros.vm",
                "theme/templates/persona.vm | #macro(x)y#end | theme/templates/persona.vm:1:1 error theme-template macros are not defined in templates; move it to templates/macros.vm",
                "theme/templates/persona.vm | <b>$page.nme</b> | theme/templates/persona.vm:1:10 error theme-template this template cannot print personas/sam.html: there is nothing called `nme` in PersonaPage; did you mean \"name\"?",
                "theme/templates/persona.vm | <b>$name</b> | theme/templates/persona.vm:1:4 error theme-template this template cannot print personas/sam.html: nothing is called $name; a template knows $page, and what it sets or loops over",
                "theme/templates/persona.vm | $page.say(\"home.x\") | theme/templates/persona.vm:1:7 error theme-template this template cannot print personas/sam.html: there are no words for `home.x` in the language en; write it into words/en.yaml of your theme",
                "theme/templates/persona.vm | $page.facts | theme/templates/persona.vm:1:1 error theme-template this template cannot print personas/sam.html: $page.facts is a list; a template prints text, markup and whole numbers only",
                "theme/templates/persona.vm | #foreach($i in [1..9999999])x#end | theme/templates/persona.vm:1:1 error theme-template this template cannot print personas/sam.html: the loops of this page go round more than two million times; loop over a list of the page",
                "theme/templates/macros.vm | #macro(top)#top()#end | theme/templates/macros.vm:1:12 error theme-template this template cannot print 404.html: its macros call each other without end; a macro must not lead back to itself",
                "theme/assets/css/a.css | a{background:url(no.png)} | theme/assets/css/a.css:1:18 error theme-file `url(no.png)` is no asset of the theme; put the file into the folder assets of the theme",
                "theme/assets/css/a.css | a{background:url(https://x.org/y.png)} | theme/assets/css/a.css:1:18 error theme-file `url(https://x.org/y.png)` leaves the site, and its pages let nothing in from outside; put the file into theme/assets and name it here",
                "theme/assets/css/a.css | a{color:var(--acent)} | theme/assets/css/a.css:1:13 warning theme-token nothing defines --acent; did you mean \"accent\"?",
                "theme/assets/js/a.js | import { x } from \"./word.js\"; | theme/assets/js/a.js:1:1 error theme-file `word.js` must stand before this module in `scripts`; did you mean \"words.js\"?",
                "theme/assets/x.exe | x | theme/assets/x.exe:1:1 error theme-file files of this kind are not published; use a picture or a font",
            })
    void eachFaultIsToldOnceWithItsPlaceAndWhatToDo(String file, String text, String problem) throws IOException {
        write(file.strip(), text.strip() + "\n");
        assertThat(found()).containsExactly(problem);
    }

    @Test
    void aColourForBothSchemesIsLookedAtInBoth() throws IOException {
        write("periplus.yaml", "periplus: 1\ntitle: Ours\ntheme: {tokens: {accent: \"#c8102e\"}}\n");
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith(
                        "periplus.yaml:3:26 warning theme-contrast `accent` on `surface` has a contrast of 2.8:1 in the dark");
    }

    @Test
    void allThatIsWrongIsToldInOneRunAndTheLastGoodSiteStays() throws IOException {
        write("theme/templates/persona.vm", "#top()<h1>Good</h1>#bottom()\n");
        built("personas/sam.html");
        write("theme/templates/persona.vm", "#top()\n#if($page.name)\n");
        write("theme/templates/personas.vm", "#top()\n$page.nothing\n");
        write("theme/tokens.yaml", "accent: blue\n");
        SiteResult result = new SiteGenerator().generate(request(Optional.of(Severity.ERROR)));
        assertThat(result.published()).isEmpty();
        assertThat(read("personas/sam.html")).contains("<h1>Good</h1>");
        assertThat(found()).hasSize(3);
        assertThat(result.excerpts().line("theme/templates/personas.vm", 2)).contains("$page.nothing");
    }

    @Test
    void whoeverBuildsInSpiteOfItGetsTheParentsTheme() throws IOException {
        write("theme/templates/persona.vm", "#top()\n$page.nothing\n#bottom()\n");
        SiteResult result = new SiteGenerator().generate(request(Optional.empty()));
        assertThat(result.published()).isPresent();
        assertThat(read("personas/sam.html")).contains("<h1>Sam &lt;b&gt;</h1>");
    }

    @Test
    void nothingOutsideTheFolderIsRead() throws IOException {
        Files.createDirectories(folder.resolve("theme/assets"));
        Path secret = Files.writeString(folder.resolve("secret.css"), "a { color: red }");
        Path outside = Files.createTempFile("outside", ".svg");
        try {
            Files.createSymbolicLink(folder.resolve("theme/assets/out.svg"), outside);
            write("theme/theme.yaml", "logo: ../../secret.css\nstyles: [../secret.css]\n");
            assertThat(found())
                    .anyMatch(problem -> problem.contains("theme/assets/out.svg:1:1 error link-outside"))
                    .anyMatch(problem -> problem.contains("there is no file `../secret.css` in the theme"));
            assertThat(Files.exists(secret)).isTrue();
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void aThemeIsNeverTakenForContent() throws IOException {
        write("theme/theme.yaml", "name: ours\n");
        write("theme/assets/journeys/x.yaml", "name: Not a journey\n");
        assertThat(new SiteGenerator().check(request(Optional.empty())).diagnostics())
                .noneMatch(problem -> problem.message().contains("Not a journey"));
        assertThat(folder.resolve("site/journeys")).doesNotExist();
    }
}
