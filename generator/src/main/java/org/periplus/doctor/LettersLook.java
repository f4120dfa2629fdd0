package org.periplus.doctor;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.periplus.figure.engine.ScriptWidths;
import org.periplus.figure.engine.TextMeasure;

/**
 * Looks at the letters of the content and the fonts they are shown in: which letters no shipped font has, and what exports take for them.
 *
 * @param letters every character of the content with the first file that has it
 * @param fonts the fonts there are
 */
record LettersLook(SortedMap<Integer, String> letters, FontsLook fonts) {

    private static final int SHOWN = 5;
    private static final String SIGNS = "Emoji and signs";

    Topic topic() {
        TextMeasure measure = TextMeasure.shipped();
        Map<String, List<Integer>> missing = new TreeMap<>();
        letters.keySet().stream()
                .filter(code -> isSeen(code) && !measure.isShipped(code))
                .forEach(code -> missing.computeIfAbsent(script(code), name -> new ArrayList<>())
                        .add(code));
        List<Finding> found = new ArrayList<>();
        found.add(fonts.shipped());
        if (!letters.isEmpty() && missing.isEmpty()) {
            found.add(Finding.ok("The shipped fonts have every letter of the content"));
        }
        missing.forEach((name, codes) -> found.add(missing(name, codes)));
        found.add(fonts.others());
        return new Topic("Letters", found, fonts.facts());
    }

    private Finding missing(String name, List<Integer> codes) {
        String what = name + ": " + Amount.of(codes.size(), "character") + " that no shipped font has (" + some(codes)
                + "), the first in " + letters.get(codes.get(0));
        FontsLook.Stand stand = fonts.standIn(codes);
        String readers = "Readers see them in a font of their own, so figures keep room for the widest";
        if (stand.boxed() == 0) {
            return Finding.note(what, readers + "; exports to PNG and PDF take " + stand.words(), "");
        }
        String boxes =
                stand.boxed() == codes.size() ? "boxes in their place" : "boxes for " + stand.boxed() + " of them";
        String why = readers + "; no font of this machine has them" + "; exports to PNG and PDF show " + boxes;
        return name.equals(SIGNS) ? Finding.note(what, why, "") : Finding.look(what, why, FontsLook.remedy(name));
    }

    private static String some(List<Integer> codes) {
        return codes.stream()
                        .limit(SHOWN)
                        .map(code -> String.format(Locale.ROOT, "U+%04X", code))
                        .collect(Collectors.joining(", "))
                + (codes.size() > SHOWN ? " ..." : "");
    }

    private static boolean isSeen(int code) {
        return !Character.isWhitespace(code)
                && !Character.isISOControl(code)
                && !Character.isSpaceChar(code)
                && !ScriptWidths.isZero(code);
    }

    private static String script(int code) {
        UnicodeScript script = UnicodeScript.of(code);
        if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED || script == UnicodeScript.UNKNOWN) {
            return SIGNS;
        }
        String name = script.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
