package org.periplus.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.periplus.export.ExportFonts;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;

/**
 * Looks at the fonts that figures and exports are lettered in: those that are shipped, and those of this machine that stand in for them.
 *
 * @param missing the shipped families that are not whole
 * @param installed finds the font of this machine that an export takes for a text, if any
 */
record FontsLook(List<String> missing, Function<String, Optional<String>> installed) {

    /** How Java calls whatever font a machine has for it. */
    private static final String USUAL = "SansSerif";

    private static final int MOST = 500;

    /** Scripts of many readers, each with a word for a journey or, where it has none, with some of its letters. */
    private static final Map<String, String> SCRIPTS = scripts();

    /**
     * What stands in for letters that no shipped font has.
     *
     * @param families the fonts of this machine, in the order of their names
     * @param boxed how many letters none of them has
     */
    record Stand(TreeSet<String> families, int boxed) {

        String words() {
            return families.stream().map(FontsLook::named).collect(Collectors.joining(" and ")) + " of this machine";
        }
    }

    /** Returns what is so of the shipped fonts. */
    Finding shipped() {
        String names = String.join(" and ", ExportFonts.families());
        return missing.isEmpty()
                ? Finding.ok("Pages, figures, PNG and PDF are lettered in " + names
                        + ", which are shipped: Latin, Greek and Cyrillic letters")
                : Finding.look(
                        "The shipped font " + String.join(" and ", missing) + " is missing",
                        "No figure can be exported without it",
                        "Install Periplus again");
    }

    /** Returns what exports would take for scripts that the shipped fonts lack. */
    Finding others() {
        Map<String, List<String>> byFont = new LinkedHashMap<>();
        SCRIPTS.forEach((script, word) -> byFont.computeIfAbsent(
                        installed.apply(word).map(FontsLook::named).orElse(""), font -> new ArrayList<>())
                .add(script));
        List<String> none = Optional.ofNullable(byFont.remove("")).orElse(List.of());
        List<String> words = new ArrayList<>();
        byFont.forEach((font, scripts) -> words.add(String.join(", ", scripts) + " from " + font));
        if (!none.isEmpty()) {
            words.add("nothing for " + String.join(", ", none));
        }
        return Finding.ok("For other scripts, PNG and PDF take fonts of this machine: " + String.join("; ", words));
    }

    /** Returns the font for each of these letters, looked for among the first of them. */
    Stand standIn(List<Integer> codes) {
        TreeSet<String> families = new TreeSet<>();
        int boxed = 0;
        for (int code : codes.subList(0, Math.min(MOST, codes.size()))) {
            Optional<String> family = installed.apply(Character.toString(code));
            family.ifPresent(families::add);
            boxed += family.isPresent() ? 0 : 1;
        }
        return new Stand(families, boxed);
    }

    /** Returns what to do for a script that no font has. */
    static String remedy(String script) {
        boolean isEastern = List.of("Han", "Hiragana", "Katakana", "Hangul").contains(script);
        return "Where exports are made, install a font such as Noto Sans " + (isEastern ? "CJK" : script)
                + "; on Debian and Ubuntu it is in the package " + (isEastern ? "fonts-noto-cjk" : "fonts-noto-core");
    }

    /** Returns all of this for programs. */
    JsonObject facts() {
        return Json.object()
                .put("shipped", Json.texts(ExportFonts.families()))
                .put("missing", Json.texts(missing))
                .put(
                        "machine",
                        Json.array(SCRIPTS.entrySet().stream()
                                .map(script -> Json.object()
                                        .put("script", script.getKey())
                                        .put(
                                                "font",
                                                installed
                                                        .apply(script.getValue())
                                                        .orElse(""))
                                        .build())
                                .toList()))
                .build();
    }

    private static String named(String family) {
        return family.equals(USUAL) ? "the usual sans-serif font" : family;
    }

    private static Map<String, String> scripts() {
        Map<String, String> scripts = new LinkedHashMap<>();
        scripts.put("Arabic", "\u0631\u062d\u0644\u0629");
        scripts.put("Hebrew", "\u05de\u05e1\u05e2");
        scripts.put("Devanagari", "\u092f\u093e\u0924\u094d\u0930\u093e");
        scripts.put("Thai", "\u0e40\u0e14\u0e34\u0e19\u0e17\u0e32\u0e07");
        scripts.put("Chinese", "\u65c5\u7a0b");
        scripts.put("Japanese", "\u65c5\u306e\u9053\u306e\u308a");
        scripts.put("Korean", "\uc5ec\uc815");
        return scripts;
    }
}
