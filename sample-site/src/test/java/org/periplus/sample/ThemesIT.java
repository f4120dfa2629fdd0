package org.periplus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample in each built-in theme that it is not published in: one page of each kind, narrow and dark, and the longest page of each template, wide and light. No page
 * is wider than its window, says an error on the console, or asks for anything from outside the site; the longest page of each template, in one of the two by
 * turns, breaks no rule of axe-core, since a theme clothes templates; and the words of a map stay in their places whatever letters the theme gives them.
 */
class ThemesIT {

    @TempDir
    private Path folder;

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @ValueSource(strings = {"plain", "report"})
    void everyKindOfPageIsSoundAndMapsHoldTheirWords(String theme) {
        BuiltSite site = SampleCopy.built(folder, "theme", theme);
        String root = site.root().toUri().toString();

        List<String> longest = site.longestOfEachTemplate();
        List<View> views = View.few().toList();
        List<String> faults = new ArrayList<>(faults(views.get(0), root, longest, everyOther(longest, 0)));
        faults.addAll(faults(views.get(1), root, site.oneToOpenOfEachKind(), everyOther(longest, 1)));
        assertThat(faults).isEmpty();

        try (MapText text = MapText.start()) {
            assertThat(text.faults(site.root().resolve("journeys/weekend-trip.html")))
                    .isEmpty();
        }
    }

    private static List<String> everyOther(List<String> pages, int from) {
        return IntStream.range(0, pages.size())
                .filter(number -> number % 2 == from)
                .mapToObj(pages::get)
                .toList();
    }

    private static List<String> faults(View view, String root, List<String> pages, List<String> checked) {
        try (Browser browser = Browser.start(Chromium.ofThisMachine(), view)) {
            return pages.stream()
                    .flatMap(page -> {
                        Sight sight = checked.contains(page) ? browser.look(root, page) : browser.glance(root, page);
                        return sight.faults(page + " at " + view).stream();
                    })
                    .toList();
        }
    }
}
