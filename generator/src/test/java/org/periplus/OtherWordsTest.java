package org.periplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.periplus.wording.PhraseFile;

/**
 * Every word a reader sees comes from the content or from the phrases of the theme. Proven with a made-up language: the phrases
 * stand in double brackets, and what stands on a page outside them and is not written in the content was said by the program itself.
 */
class OtherWordsTest {

    private static final Path ATLAS = Path.of("..", "sample-site", "atlas");
    private static final Set<String> SPOKEN = Set.of(
            "aria-label", "title", "alt", "placeholder", "aria-description", "aria-roledescription", "aria-valuetext");
    private static final Set<String> SILENT = Set.of("script", "style", "code", "pre", "kbd");
    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}'’-]*(?: \\p{L}[\\p{L}'’-]*)*");
    private static final int MOST_TOLD = 400;

    @TempDir
    private Path folder;

    @Test
    void theProgramSaysNothingOfItsOwn() throws IOException {
        Path output = folder.resolve("site");
        SiteRequest usual = SiteRequest.of(ATLAS.toAbsolutePath(), output, java.time.LocalDate.of(2026, 11, 22));
        SiteRequest request = usual.withHistory(false)
                .with(Tolerance.USUAL.failingOn(Optional.empty()))
                .with(usual.equipment().withThemes(new BracketedWords(getClass().getClassLoader())));
        new SiteGenerator().generate(request);
        String content = content();
        Map<String, List<String>> said = new TreeMap<>();
        try (Stream<Path> pages = Files.walk(output)) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                String name = output.relativize(page).toString();
                own(Jsoup.parse(Files.readString(page)), content)
                        .forEach(words -> said.computeIfAbsent(words, key -> new ArrayList<>())
                                .add(name));
            }
        }
        assertThat(said.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "   <- " + entry.getValue().get(0) + " and "
                                        + (entry.getValue().size() - 1) + " more")
                        .limit(MOST_TOLD))
                .isEmpty();
    }

    /** The words of a page that are neither in brackets nor in the content, each with the element they stand in. */
    private static Set<String> own(Document page, String content) {
        Set<String> own = new java.util.TreeSet<>();
        for (Element element : page.getAllElements()) {
            if (element.parents().stream().anyMatch(parent -> SILENT.contains(parent.normalName()))
                    || SILENT.contains(element.normalName())) {
                continue;
            }
            for (Attribute attribute : element.attributes()) {
                boolean description = element.normalName().equals("meta")
                        && attribute.getKey().equals("content")
                        && element.attr("name").equals("description");
                if (SPOKEN.contains(attribute.getKey()) || description) {
                    unknown(attribute.getValue(), content)
                            .forEach(words -> own.add(words + "   @" + attribute.getKey() + " of " + where(element)));
                }
            }
            String text = element.normalName().equals("text")
                    ? drawn(element)
                    : element.textNodes().stream().map(TextNode::getWholeText).collect(Collectors.joining(" ⟦⟧ "));
            if (!element.normalName().equals("tspan")) {
                unknown(text, content).forEach(words -> own.add(words + "   in " + where(element)));
            }
        }
        return own;
    }

    /** The words of a drawn text, line by line, without its title. */
    private static String drawn(Element text) {
        return text.children().stream()
                        .filter(child -> child.normalName().equals("tspan"))
                        .map(Element::wholeText)
                        .collect(Collectors.joining(" "))
                + text.ownText();
    }

    /** Lines of drawings break words; so texts are compared without spaces and hyphens. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00ad-]+", "").toLowerCase(Locale.ROOT);
    }

    private static String where(Element element) {
        String css = element.className().isEmpty() ? "" : "." + element.className();
        Element parent = element.parent();
        return (parent == null
                        ? ""
                        : parent.normalName() + (parent.className().isEmpty() ? "" : "." + parent.className()) + ">")
                + element.normalName()
                + css;
    }

    private static List<String> unknown(String text, String content) {
        List<String> unknown = new ArrayList<>();
        Matcher words = WORDS.matcher(outside(text));
        while (words.find()) {
            String found = words.group().toLowerCase(Locale.ROOT);
            if (found.length() > 1 && !content.contains(squeezed(found))) {
                unknown.add(words.group());
            }
        }
        return unknown;
    }

    /** What stands outside double brackets; one that is cut off holds all behind it. */
    private static String outside(String text) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (char sign : text.replace('\u00a0', ' ').replaceAll("\\s+", " ").toCharArray()) {
            if (sign == '⟦') {
                depth++;
                outside.append('|');
            } else if (sign == '⟧') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                outside.append(sign);
            }
        }
        return outside.toString();
    }

    private static String content() throws IOException {
        try (Stream<Path> files = Files.walk(ATLAS)) {
            StringBuilder content = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().matches(".*\\.(ya?ml|md|csv)")) {
                    content.append(' ').append(Files.readString(file));
                }
                content.append(' ').append(file.getFileName());
            }
            return squeezed(content.toString().replaceAll("[*_`\\[\\]]", ""));
        }
    }

    /** The themes with every phrase in double brackets; signs of numbers and the parts of dates stay as they are. */
    private static final class BracketedWords extends ClassLoader {

        BracketedWords(ClassLoader themes) {
            super(themes);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            InputStream given = super.getResourceAsStream(name);
            if (given == null || !name.contains("/words/") || !name.endsWith(".yaml")) {
                return given;
            }
            try (given) {
                String text = new String(given.readAllBytes(), StandardCharsets.UTF_8);
                Map<String, String> phrases =
                        new LinkedHashMap<>(PhraseFile.parse(name, text).phrases());
                phrases.replaceAll((key, phrase) -> plain(key) ? phrase : "⟦" + phrase + "⟧");
                String written = phrases.entrySet().stream()
                        .map(entry -> entry.getKey() + ": \""
                                + entry.getValue().replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n")
                        .collect(Collectors.joining());
                return new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean plain(String key) {
            return key.startsWith("number.") && !key.startsWith("number.word") && !key.equals("number.of");
        }
    }
}
