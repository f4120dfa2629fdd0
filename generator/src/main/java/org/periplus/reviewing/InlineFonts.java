package org.periplus.reviewing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.page.Chrome;
import org.periplus.publish.SiteFile;
import org.periplus.render.Theme;

/** The letters of a theme's drawings as rules of a style sheet that hold the fonts themselves, for a page that stands alone. */
final class InlineFonts {

    private static final Pattern RULE = Pattern.compile("@font-face\\s*\\{[^}]*}");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\"?([^)\"]*)\"?\\)");

    /** Fonts of other scripts would make the page ten times as large; there the reader's own are taken. */
    private static final Pattern LATIN = Pattern.compile("\"?Drawn [^}]*-latin[.-](?!ext)", Pattern.DOTALL);

    private InlineFonts() {}

    /** Returns the rules; those whose font is not there are left out. */
    static String of(Theme theme) {
        List<SiteFile> files = theme.assets();
        Optional<SiteFile> sheet = theme.asset(Chrome.Assets.STYLESHEET).flatMap(path -> file(files, path));
        if (sheet.isEmpty()) {
            return "";
        }
        StringBuilder rules = new StringBuilder();
        Matcher rule = RULE.matcher(new String(sheet.get().bytes(), StandardCharsets.UTF_8));
        while (rule.find()) {
            Matcher address = ADDRESS.matcher(rule.group());
            if (LATIN.matcher(rule.group()).find() && address.find()) {
                file(files, beside(sheet.get().path(), address.group(1)))
                        .ifPresent(font -> rules.append(address.replaceFirst("url(data:font/woff2;base64,"
                                        + Base64.getEncoder().encodeToString(font.bytes()) + ")"))
                                .append('\n'));
            }
        }
        return rules.toString();
    }

    private static String beside(String sheet, String address) {
        return sheet.substring(0, sheet.lastIndexOf('/') + 1) + address;
    }

    private static Optional<SiteFile> file(List<SiteFile> files, String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }
}
