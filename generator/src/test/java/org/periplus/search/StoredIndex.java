package org.periplus.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.periplus.json.JsonFormatException;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonReader;
import org.periplus.json.JsonText;

/** Reads the stored form of an index as the script of the theme does. */
final class StoredIndex {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private final JsonObject data;
    private final List<String> words = new ArrayList<>();
    private final List<String> stems = new ArrayList<>();
    private final List<List<Map.Entry<Integer, Integer>>> finds = new ArrayList<>();
    private String text = "";
    private int at;

    private StoredIndex(JsonObject data) {
        this.data = data;
    }

    static StoredIndex of(SearchIndex index) {
        String script = new String(index.words().bytes(), StandardCharsets.UTF_8);
        String json = script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1);
        StoredIndex stored = new StoredIndex(parsed(json));
        stored.readWords();
        stored.readStems();
        stored.readFinds();
        return stored;
    }

    private static JsonObject parsed(String json) {
        try {
            return (JsonObject) new JsonReader().read(json);
        } catch (JsonFormatException wrong) {
            throw new AssertionError(wrong);
        }
    }

    List<String> words() {
        return words;
    }

    List<String> stems() {
        return stems;
    }

    /** Returns the number of each thing that holds the word, with the field: 0 name, 1 summary, 2 body. */
    List<Map.Entry<Integer, Integer>> finds(String word) {
        return finds.get(words.indexOf(word));
    }

    String text(String key) {
        return ((JsonText) data.find(key).orElseThrow()).value();
    }

    List<String> lines(String key) {
        return List.of(text(key).split("\n", -1));
    }

    private void readWords() {
        String last = "";
        for (String line : text("words").lines().toList()) {
            last = last.substring(0, ALPHABET.indexOf(line.charAt(0))) + line.substring(1);
            words.add(last);
        }
    }

    private void readStems() {
        text = text("stems");
        at = 0;
        while (at < text.length()) {
            String word = words.get(stems.size());
            int code = number();
            String kept = word.substring(0, word.length() - code / 2);
            int more = code % 2 == 0 ? 0 : number();
            stems.add(kept + text.substring(at, at + more));
            at += more;
        }
    }

    private void readFinds() {
        text = text("postings");
        at = 0;
        while (at < text.length()) {
            List<Map.Entry<Integer, Integer>> line = new ArrayList<>();
            int last = -1;
            for (int left = number(); left > 0; left--) {
                int code = number();
                last += code / 3 + 1;
                line.add(Map.entry(last, code % 3));
            }
            finds.add(line);
        }
    }

    private int number() {
        int value = 0;
        for (int shift = 0; ; shift += 5) {
            int digit = ALPHABET.indexOf(text.charAt(at++));
            value += (digit & 31) << shift;
            if (digit < 32) {
                return value;
            }
        }
    }
}
