package org.periplus.decode;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.source.Document.Body;
import org.periplus.source.YamlNode.Entry;
import org.periplus.source.YamlNode.Mapping;
import org.periplus.source.YamlNode.Scalar;

/** Takes the name of a free page from its first heading, which then leaves an empty line in the text. */
final class PageHeading {

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]+(.+?)(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");

    /** Longer lines are no names. */
    private static final int MAX_HEADING = 400;

    private PageHeading() {}

    /** Returns the entry with its name, and its text without the heading that says the same; unchanged without a heading. */
    static RawEntry applied(RawEntry page) {
        if (page.body().isEmpty()) {
            return page;
        }
        Body body = page.body().get();
        String[] lines = body.text().split("\n", -1);
        boolean code = false;
        for (int i = 0; i < lines.length; i++) {
            code ^= FENCE.matcher(lines[i]).matches();
            Matcher heading = HEADING.matcher(lines[i].length() > MAX_HEADING ? "" : lines[i]);
            if (!code && heading.matches()) {
                return withHeading(page, lines, i, plain(heading.group(1)));
            }
            if (!code && isUnderlined(lines, i)) {
                return withHeading(page, lines, i, plain(lines[i]));
            }
        }
        return page;
    }

    /** Tells whether the line is a heading with a line of equals signs below it. */
    private static boolean isUnderlined(String[] lines, int index) {
        return index + 1 < lines.length
                && !lines[index].isBlank()
                && lines[index].length() <= MAX_HEADING
                && lines[index + 1].stripTrailing().matches("={2,}");
    }

    private static RawEntry withHeading(RawEntry page, String[] lines, int index, String heading) {
        Optional<String> name = page.node()
                .find("name")
                .map(Entry::value)
                .filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).text());
        if (name.isPresent() && !name.get().equals(heading)) {
            return page;
        }
        Body body = page.body().orElseThrow();
        SourceSpan span = new SourceSpan(
                page.file(), body.firstLine() + index, 1, lines[index].codePointCount(0, lines[index].length()));
        if (isUnderlined(lines, index)) {
            lines[index + 1] = "";
        }
        lines[index] = "";
        Entry entry = new Entry(new Scalar("name", false, false, span), new Scalar(heading, true, false, span));
        Mapping node = RecordDecoder.with(page.node(), List.of(entry));
        Body rest = new Body(String.join("\n", lines), body.firstLine());
        return new RawEntry(page.ref(), page.file(), page.span(), node, Optional.of(rest));
    }

    private static String plain(String heading) {
        return heading.replaceAll("[*`]", "").strip();
    }
}
