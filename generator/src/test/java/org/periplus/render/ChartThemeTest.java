package org.periplus.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.page.Page;
import org.periplus.publish.SiteFile;

/** The contract of the theme {@code chart}: each template prints its page, and prints it as a strict browser wants it. */
class ChartThemeTest {

    private static final Theme THEME = Theme.load(ChartThemeTest.class.getClassLoader(), "chart");
    private static final Renderer RENDERER = new Renderer(THEME);

    static List<Page> pages() {
        return SamplePages.of(THEME).all();
    }

    private static Document print(Page page) {
        return Jsoup.parse(new String(RENDERER.render(page).bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void thereIsATemplateForEachKindOfPageAndNoOther() {
        Set<String> used = pages().stream().map(Page::template).collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(THEME.templates().keySet()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(pages()).hasSize(Page.class.getPermittedSubclasses().length);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageObeysItsOwnContentPolicy(Page page) {
        Document document = print(page);
        String policy =
                document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(document.select("style, script:not([src])")).isEmpty();
        Stream<String> attributes = document.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey);
        assertThat(attributes).noneMatch(name -> name.equals("style") || name.startsWith("on"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsWholeAndHasOneHeadingAndOneMainPart(Page page) {
        Document document = print(page);
        assertThat(document.select("html").attr("lang")).isEqualTo("en");
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select("main#main")).hasSize(1);
        assertThat(document.select("a.skip").attr("href")).isEqualTo("#main");
        assertThat(document.select("title").text()).isNotBlank();
        assertThat(document.text()).doesNotContain("$", "#if", "#end", "Optional[");
        assertThat(document.select("a[href=\"\"], img[src=\"\"], [class=\"\"]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsDescendStepByStep(Page page) {
        int last = 0;
        for (Element heading : print(page).select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
        assertThat(last).isPositive();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void boxesThatScrollCanBeReachedByKeyboard(Page page) {
        assertThat(print(page).select(".tscroll, .mapbox"))
                .allMatch(box -> box.attr("tabindex").equals("0")
                        && box.attr("role").equals("region")
                        && !box.attr("aria-label").isBlank());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageLoadsOnlyFilesOfTheTheme(Page page) {
        Set<String> files = THEME.assets().stream().map(SiteFile::path).collect(Collectors.toSet());
        String root = "../".repeat(page.path().split("/", -1).length - 1);
        assertThat(print(page).select("link[href], script[src]")).isNotEmpty().allMatch(element -> {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            return link.startsWith(root) && files.contains(link.substring(root.length()));
        });
    }

    @Test
    void templatesKeepTheRulesOfTheHouse() {
        Pattern interpolated =
                Pattern.compile("#(?:set|if|elseif|foreach|[a-z]+)\\((?:[^()\"]|\\([^()]*\\))*\"[^\"]*\\$");
        Map<String, String> all = new LinkedHashMap<>();
        Renderer.texts(THEME).forEach((name, text) -> all.put(name, text.text()));
        assertThat(all).allSatisfy((name, text) -> {
            assertThat(text)
                    .doesNotContain(
                            "style=", "<style", "javascript:", "#evaluate", "#parse", "#include", "#define", "$!");
            assertThat(text).doesNotContainPattern("\\son[a-z]+=").doesNotContainPattern(interpolated);
        });
        assertThat(THEME.templates().values()).noneMatch(text -> text.text().contains("#macro"));
    }

    @Test
    void eachColourIsUsedAndNoOtherIsNamed() {
        String own = stylesheet().substring(THEME.tokens().css().length());
        Set<String> used = found(own, "var\\(--([a-z0-9-]+)[,)]");
        assertThat(without(THEME.tokens().colours().keySet(), used)).isEmpty();
        assertThat(found(own, "(#[0-9a-fA-F]{3,8})\\b(?=[;,) ])")).isEmpty();
        Set<String> defined = new TreeSet<>(THEME.tokens().colours().keySet());
        defined.addAll(found(own, "--([a-z0-9-]+):"));
        assertThat(without(used, defined)).isEmpty();
    }

    @Test
    void eachClassOfATemplateIsInTheStyleSheet() {
        Set<String> classes = new TreeSet<>();
        for (Page page : pages()) {
            print(page).select(".site, .foot, main").select("[class]").forEach(e -> classes.addAll(e.classNames()));
        }
        Set<String> known = found(stylesheet(), "\\.([a-z][a-zA-Z0-9-]*)");
        // Marks of a part that are there for themes and tests to find, and look like any other.
        classes.removeAll(Set.of(
                "last",
                "l-head",
                "l-x-waiting",
                "state-current",
                "d0",
                "vision",
                "emp-says",
                "emp-thinks",
                "emp-feels"));
        assertThat(without(classes, known)).isEmpty();
    }

    @Test
    void everyFileOfTheFolderIsNamedInTheIndex() throws IOException, URISyntaxException {
        String index;
        Set<String> files = new TreeSet<>();
        URL url = Objects.requireNonNull(ChartThemeTest.class.getClassLoader().getResource("themes/chart/theme.yaml"));
        if (url.getProtocol().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(jarOf(url)))) {
                index = list(jar.getPath("/themes/chart"), files);
            }
        } else {
            index = list(Path.of(url.toURI()).getParent(), files);
        }
        Set<String> named = Arrays.stream(index.split("\n"))
                .filter(line -> !line.stripLeading().startsWith("#")
                        && !line.matches("(stylesheet|early|script|search|icon):.*"))
                .map(line -> line.replaceFirst("^([a-z]+:| +-)", "").strip())
                .filter(value -> value.contains("."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(files);
    }

    private static String jarOf(URL url) throws URISyntaxException {
        String path = url.getPath();
        return Path.of(new URI(path.substring(0, path.indexOf('!')))).toString();
    }

    private static String list(Path folder, Set<String> files) throws IOException {
        try (Stream<Path> walk = Files.walk(Objects.requireNonNull(folder))) {
            walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("theme.yaml"))
                    .forEach(files::add);
        }
        return Files.readString(folder.resolve("theme.yaml"));
    }

    private static String stylesheet() {
        String path = THEME.assetPaths().get("periplus.css");
        return THEME.assets().stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static Set<String> without(Set<String> all, Set<String> known) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
