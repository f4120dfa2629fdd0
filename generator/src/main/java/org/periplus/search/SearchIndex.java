package org.periplus.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.periplus.json.Json;
import org.periplus.json.JsonObject;
import org.periplus.json.JsonWriter;
import org.periplus.model.Atlas;
import org.periplus.publish.SiteFile;
import org.periplus.wording.Wording;

/**
 * The index of a site: two scripts that hold data and do nothing, so that a browser can load them from disk too.
 *
 * @param words what answers a query: words, where they stand, names and addresses
 * @param texts what is shown below the names, line by line
 */
public record SearchIndex(SiteFile words, SiteFile texts) {

    /** What pages ask for: the path of {@link #words}. */
    public static final String WORDS = "search-index";

    /** What pages ask for: the path of {@link #texts}. */
    public static final String TEXTS = "search-texts";

    private static final String FOLDER = "search/";
    private static final int HASH_LENGTH = 12;

    /**
     * Makes the index of an atlas.
     *
     * @param atlas the entries
     * @param addresses where they stand
     * @param wording the words of the theme in the site's language
     */
    public static SearchIndex of(Atlas atlas, Addresses addresses, Wording wording) {
        return of(Findables.of(atlas, addresses), wording);
    }

    /** Makes the index of what can be found, which comes group by group. */
    static SearchIndex of(List<Findable> all, Wording wording) {
        String language = Wording.primary(wording.language());
        Tokens tokens = new Tokens(language, wording.say("search.common-words"));
        Postings postings = new Postings(tokens);
        all.forEach(postings::add);
        WordList list = new WordList(new Stemming(language));
        postings.words().forEach(list::add);
        JsonObject words = Json.object()
                .put("language", Json.text(language))
                .put("common", Json.text(String.join(" ", tokens.common())))
                .put("groups", Json.array(groups(all, wording)))
                .put("names", lines(all, Findable::name))
                .put("trails", lines(all, Findable::trail))
                .put("paths", Json.text(paths(all)))
                .put("words", Json.text(list.words()))
                .put("stems", Json.text(list.stems()))
                .put("postings", Json.text(postings.written()))
                .build();
        JsonObject texts = Json.object().put("texts", lines(all, Findable::text)).build();
        return new SearchIndex(file("index", words), file("texts", texts));
    }

    private static List<Json> groups(List<Findable> all, Wording wording) {
        List<Json> groups = new ArrayList<>();
        for (Group group : Group.values()) {
            long size = all.stream().filter(one -> one.group() == group).count();
            if (size > 0) {
                groups.add(Json.object()
                        .put("title", Json.text(wording.say(group.phrase())))
                        .put("weight", Json.number(group.weight()))
                        .put("size", Json.number(size))
                        .build());
            }
        }
        return groups;
    }

    private static Json lines(List<Findable> all, Function<Findable, String> part) {
        return Json.text(all.stream().map(part).collect(Collectors.joining("\n")));
    }

    /** A path on the same page as the one before is written as its anchor alone. */
    private static String paths(List<Findable> all) {
        StringBuilder paths = new StringBuilder();
        String last = "";
        for (Findable one : all) {
            String page = one.path().split("#", 2)[0];
            boolean same = page.equals(last) && one.path().contains("#");
            paths.append(paths.isEmpty() ? "" : "\n");
            paths.append(same ? one.path().substring(page.length()) : one.path());
            last = page;
        }
        return paths.toString();
    }

    private static SiteFile file(String name, JsonObject data) {
        String script = "document.currentScript.periplus = "
                + new JsonWriter().write(data).strip() + ";\n";
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        return new SiteFile(FOLDER + name + "." + hash(bytes) + ".js", bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_LENGTH / 2));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Returns the path of one of the files by what pages ask for; empty for anything else. */
    public Optional<String> path(String role) {
        return switch (role) {
            case WORDS -> Optional.of(words.path());
            case TEXTS -> Optional.of(texts.path());
            default -> Optional.empty();
        };
    }

    /** Returns both files. */
    public List<SiteFile> files() {
        return List.of(words, texts);
    }
}
