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
 * Looks at the letters of the content: which of them no shipped font has.
 *
 * @param letters every character of the content with the first file that has it
 */
record LettersLook(SortedMap<Integer, String> letters) {

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
        if (letters.isEmpty()) {
            found.add(Finding.ok("Fonts of Latin, Greek and Cyrillic letters are shipped with every site"));
        } else if (missing.isEmpty()) {
            found.add(Finding.ok("The shipped fonts have every letter of the content"));
        }
        missing.forEach((name, codes) -> found.add(missing(name, codes)));
        return new Topic("Letters", found);
    }

    private Finding missing(String name, List<Integer> codes) {
        String first = String.valueOf(letters.get(codes.get(0)));
        return Finding.note(
                name + ": " + Amount.of(codes.size(), "character") + " that no shipped font has (" + some(codes)
                        + "), the first in " + first,
                "Readers see them in a font of their own, so figures keep room for the widest; exports to PNG and PDF take a"
                        + " font of the machine that makes them",
                name.equals(SIGNS) ? "" : "Where exports are made, install a font such as Noto Sans " + name);
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
