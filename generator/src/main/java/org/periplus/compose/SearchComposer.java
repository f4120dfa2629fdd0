package org.periplus.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.periplus.compose.frame.About;
import org.periplus.compose.frame.ChromeComposer;
import org.periplus.compose.kit.Composed;
import org.periplus.compose.kit.Sheet;
import org.periplus.model.Entity;
import org.periplus.page.Chrome;
import org.periplus.page.SearchPage;
import org.periplus.search.SortKey;

/** Composes the page of the search. */
final class SearchComposer {

    /** Sorts before every letter. */
    private static final String NONE = "#";

    private SearchComposer() {}

    static Composed compose(Sheet sheet) {
        Map<String, List<Entity>> byLetter = new TreeMap<>();
        for (Entity entry : sheet.atlas().entries()) {
            byLetter.computeIfAbsent(letter(entry), any -> new ArrayList<>()).add(entry);
        }
        List<SearchPage.Letter> letters = new ArrayList<>();
        byLetter.forEach((letter, entries) -> letters.add(letter(sheet, letter, entries, letters.size())));
        Chrome chrome = new ChromeComposer(sheet)
                .compose(About.alone(sheet.say("search.title"), sheet.say("search.lede"), "search"));
        return sheet.done(new SearchPage(sheet.path(), chrome, letters));
    }

    private static SearchPage.Letter letter(Sheet sheet, String letter, List<Entity> entries, int number) {
        List<SearchPage.Line> lines = entries.stream()
                .sorted(Comparator.comparing((Entity entry) -> SortKey.of(entry.name()))
                        .thenComparing(Entity::name)
                        .thenComparing(Entity::kind)
                        .thenComparing(Entity::id))
                .map(entry -> new SearchPage.Line(
                        sheet.link(entry.ref()), sheet.words().kind(entry.kind())))
                .toList();
        return new SearchPage.Letter("letter-" + (number + 1), letter.toUpperCase(Locale.ROOT), lines);
    }

    private static String letter(Entity entry) {
        String key = SortKey.of(entry.name());
        return key.isEmpty() || !Character.isLetter(key.codePointAt(0))
                ? NONE
                : key.substring(0, key.offsetByCodePoints(0, 1));
    }
}
