package org.periplus.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phrases as a theme writes them: one line {@code key: "text"} each, comments on lines of their own. It is a corner of YAML: any
 * editor colours it, and nothing in it is read otherwise than YAML reads it.
 *
 * @param name the file, for messages
 * @param phrases key to text in the order of the file; unmodifiable
 * @param lines key to the line it stands on, from 1; unmodifiable
 */
public record PhraseFile(String name, Map<String, String> phrases, Map<String, Integer> lines) {

    private static final Pattern ENTRY = Pattern.compile(
            "([a-z][a-z0-9-]*(?:\\.[a-z0-9][a-z0-9-]*)*): +\"((?:[^\"\\\\]++|\\\\[\"\\\\]|\\\\u[0-9a-fA-F]{4})*+)\" *");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([\"\\\\]))");

    /** Takes copies in the same order. */
    public PhraseFile {
        phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    /**
     * Reads the text of a file, lines parted by line feeds.
     *
     * @throws WordingException naming file and line, if a line is something else, or a key stands twice
     */
    public static PhraseFile parse(String name, String text) {
        Map<String, String> phrases = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                throw new WordingException(
                        name + ":" + number + ": expected `key: \"text\"` on one line, found `" + line + "`");
            }
            if (phrases.put(entry.group(1), unescaped(entry.group(2))) != null) {
                throw new WordingException(name + ":" + number + ": `" + entry.group(1) + "` stands twice");
            }
            lines.put(entry.group(1), number);
        }
        return new PhraseFile(name, phrases, lines);
    }

    private static String unescaped(String written) {
        return ESCAPE.matcher(written).replaceAll(found -> {
            String code = found.group(1);
            String plain = code == null ? found.group(2) : String.valueOf((char) Integer.parseInt(code, 16));
            return Matcher.quoteReplacement(plain);
        });
    }
}
