package org.periplus.edition;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.publish.SiteFile;

/** The style sheet of a site, made fit for one document. Stateless; safe for use by several threads. */
final class Styles {

    private static final Pattern FACE = Pattern.compile("@font-face\\s*\\{[^{}]*}");
    private static final Pattern RANGE = Pattern.compile("unicode-range:\\s*([^;}]*)");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*['\"]?([^'\")]*)['\"]?\\s*\\)");
    private static final Pattern PRELUDE = Pattern.compile("[^{};]+(?=\\{)");
    private static final Pattern ID = Pattern.compile("#([A-Za-z_][\\w-]*)");
    private static final Pattern BASIC_LATIN = Pattern.compile("(?i)\\bU\\+0{0,4}(0-|20-)");

    private Styles() {}

    /**
     * Returns the sheet with files in it.
     *
     * @param fonts whether the fonts of the basic Latin letters stay; all others never do
     */
    static String of(SiteFile sheet, String css, Places places, boolean fonts) {
        String faces = replaced(FACE, css, face -> fonts && isBasic(face.group()) ? face.group() : "");
        String selectors = replaced(PRELUDE, faces, prelude -> selector(prelude.group()));
        return replaced(ADDRESS, selectors, address -> address(sheet, address, places))
                .replace("</", "<\\/");
    }

    private static boolean isBasic(String face) {
        Matcher range = RANGE.matcher(face);
        return !range.find() || BASIC_LATIN.matcher(range.group(1)).find();
    }

    /** Ids of the edition begin with their page, so that rules for an id are for all that end with it. */
    private static String selector(String prelude) {
        return prelude.strip().startsWith("@") ? prelude : ID.matcher(prelude).replaceAll("[id\\$=\":$1\"]");
    }

    private static String address(SiteFile sheet, MatchResult address, Places places) {
        String reference = address.group(1);
        if (reference.startsWith("data:") || reference.startsWith("#")) {
            return address.group();
        }
        Optional<SiteFile> file = places.file(sheet.path(), reference);
        return file.map(found -> "url(" + DataAddress.of(found) + ")").orElse("none");
    }

    private interface Change {
        String of(MatchResult found);
    }

    private static String replaced(Pattern pattern, String text, Change change) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(change.of(found)));
    }
}
