package org.periplus.compose;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.html.SafeHtml;
import org.periplus.page.Page;

/** Everything a page record holds for print: its texts and its links, found by walking through the records. */
final class Printed {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private final List<String> texts = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    Printed(Page page) {
        walk("page", page);
    }

    List<String> texts() {
        return texts;
    }

    /** Returns the links that are not empty. */
    List<String> links() {
        return links.stream().filter(link -> !link.isEmpty()).toList();
    }

    /** Returns the links to other files of the site, without their anchors. */
    List<String> inside() {
        return links().stream()
                .filter(link -> !link.matches("(?:https?|mailto):.*"))
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> !link.isEmpty())
                .toList();
    }

    private void walk(String name, Object value) {
        if (value instanceof SafeHtml html) {
            Matcher link = LINK.matcher(html.value());
            while (link.find()) {
                links.add(link.group(1));
            }
            texts.add(html.value());
        } else if (value instanceof List<?> list) {
            list.forEach(item -> walk(name, item));
        } else if (value instanceof Record made) {
            for (RecordComponent component : made.getClass().getRecordComponents()) {
                walk(component.getName(), read(component, made));
            }
        } else if (name.toLowerCase(java.util.Locale.ROOT).endsWith("href")) {
            links.add((String) value);
        } else {
            texts.add(String.valueOf(value));
        }
    }

    private static Object read(RecordComponent component, Record made) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
