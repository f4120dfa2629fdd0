package org.periplus.address;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.periplus.history.Revision;
import org.periplus.markdown.PictureSize;
import org.periplus.markdown.SiteLinks;
import org.periplus.model.Atlas;
import org.periplus.model.Entity;
import org.periplus.model.Journey;
import org.periplus.model.Kind;
import org.periplus.model.Ref;
import org.periplus.model.Stage;

/**
 * Where everything stands in the site: the one place that makes paths and relative links.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SiteMap implements SiteLinks {

    /** The path of the start page. */
    public static final String HOME = "index.html";

    /** The path of the list of tags. */
    public static final String TAGS = "tags/index.html";

    /** The path of the page of the search. */
    public static final String SEARCH = "search/index.html";

    /** The path of the page that tells how well the maps are kept. */
    public static final String HEALTH = "health.html";

    /** The path of the page that tells what is done when. */
    public static final String ROADMAP = "roadmap.html";

    /** The path of the page of the figures of all journeys. */
    public static final String NUMBERS = "numbers.html";

    /** The path of the newest changes. */
    public static final String CHANGES = "changes/index.html";

    /** The path of the list of editions. */
    public static final String EDITIONS = "changes/editions.html";

    /** The path of the page shown where there is none. */
    public static final String NOT_FOUND = "404.html";

    /** The path of the feed of changes. */
    public static final String FEED = "feed.xml";

    /** The kinds whose pages have a preview, where the site wants them. */
    public static final Set<Kind> PREVIEWED = Set.of(Kind.JOURNEY, Kind.PERSONA, Kind.KPI);

    /** Names of lists, and names that some systems give no file. */
    private static final Pattern TAKEN = Pattern.compile("(^|/)(index|con|prn|aux|nul|com[0-9]|lpt[0-9])$");

    /** How relative links leave the folder of their page. */
    private static final Pattern LEADING = Pattern.compile("^(\\.\\./)+");

    private final Atlas atlas;
    private final Map<String, Ref> entries;
    private final Map<String, String> media;
    private final Map<String, PictureSize> sizes;

    /**
     * Lays out the site.
     *
     * @param atlas the entries
     * @param files the file each entry was written in, path from the content root
     * @param media the published path of each content file that is copied, such as an image, by its path from the content
     *     root; see {@link #mediaPath}
     */
    public SiteMap(Atlas atlas, Map<Ref, String> files, Map<String, String> media) {
        this(atlas, files, media, Map.of());
    }

    /**
     * Lays out the site.
     *
     * @param atlas the entries
     * @param files the file each entry was written in, path from the content root
     * @param media the published path of each content file that is copied, by its path from the content root
     * @param sizes how large the pictures among them are, by published path
     */
    public SiteMap(Atlas atlas, Map<Ref, String> files, Map<String, String> media, Map<String, PictureSize> sizes) {
        this.atlas = atlas;
        this.sizes = Map.copyOf(sizes);
        this.media = Collections.unmodifiableMap(new TreeMap<>(media));
        Map<String, Ref> byFile = new HashMap<>();
        Set<String> shared = new HashSet<>();
        files.forEach((ref, file) -> {
            if (byFile.putIfAbsent(file, ref) != null) {
                shared.add(file);
            }
        });
        byFile.keySet().removeAll(shared);
        this.entries = byFile;
    }

    @Override
    public List<String> ids(Kind kind) {
        return atlas.of(kind).stream().map(Entity::id).toList();
    }

    /**
     * Returns the path of an entry's page, whether the entry exists or not: {@code KIND/ID.html}, with an underscore behind the
     * id where a file may not be called so.
     */
    public static String path(Ref ref) {
        String name = TAKEN.matcher(ref.id()).find() ? ref.id() + "_" : ref.id();
        return ref.kind().folder() + "/" + name + ".html";
    }

    /** Returns the path of the page that draws a journey in other ways: {@code views/ID.html}. */
    public static String views(Ref journey) {
        String page = path(journey);
        return "views" + page.substring(page.indexOf('/'));
    }

    /** Returns the path of the page of a journey's figures: {@code numbers/ID.html}. */
    public static String numbers(Ref journey) {
        String page = path(journey);
        return "numbers" + page.substring(page.indexOf('/'));
    }

    /** Returns the path of the page of a journey's past: {@code journeys/ID/history.html}. */
    public static String past(Ref journey) {
        return folder(journey) + "history.html";
    }

    /** Returns the path of the page of a journey as it was at a version: {@code journeys/ID/at/VERSION.html}. */
    public static String version(Ref journey, String version) {
        return folder(journey) + "at/" + version + ".html";
    }

    private static String folder(Ref ref) {
        String page = path(ref);
        return page.substring(0, page.length() - ".html".length()) + "/";
    }

    /** Returns the path of the picture that stands for an entry's page elsewhere: {@code previews/KIND/ID.png}. */
    public static String previewPath(Ref ref) {
        String page = path(ref);
        return "previews/" + page.substring(0, page.length() - ".html".length()) + ".png";
    }

    /** Returns the path of the page of a tag, by its name in addresses. */
    public static String tag(String slug) {
        return "tags/" + slug + ".html";
    }

    /** Returns the path of the page of the changes that were made in a month: {@code changes/2026-10.html}. */
    public static String changes(YearMonth month) {
        return "changes/" + month.toString().replaceAll("[^0-9-]", "") + ".html";
    }

    /** Returns the path of the page of the changes since an edition, by its name in addresses. */
    static String since(String slug) {
        return "changes/since-" + slug + ".html";
    }

    /** Returns where a step of the past is told, with its anchor; what is not committed yet stands before the newest changes. */
    public static String change(Revision revision) {
        return revision.hash()
                .map(hash -> changes(YearMonth.from(revision.when())) + "#" + Anchors.revision(revision))
                .orElse(CHANGES);
    }

    /** Tells whether a file may not be called so. */
    static boolean isTaken(String name) {
        return TAKEN.matcher(name).find();
    }

    /** Returns the path of the page that lists the entries of a kind. */
    public static String index(Kind kind) {
        return kind.folder() + "/index.html";
    }

    /**
     * Returns where the copy of a content file is published: {@code media/NAME.HASH.ext}, the hash being the first ten
     * hexadecimal digits of the SHA-256 of its bytes, and every character of the name that might trouble a file system or an
     * address being a hyphen.
     */
    public static String mediaPath(String contentPath, byte[] bytes) {
        String name = contentPath.substring(contentPath.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = safe(dot > 0 ? name.substring(0, dot) : name);
        String ending = dot > 0 ? "." + safe(name.substring(dot + 1)).toLowerCase(Locale.ROOT) : "";
        return "media/" + stem.substring(0, Math.min(80, stem.length())) + "." + hash(bytes) + ending;
    }

    /**
     * Returns the link from one page to another file of the site.
     *
     * @param fromPage path of the page the link stands on; with a slash before it, the path on its machine of a page that is
     *     shown for other addresses too, whose links begin with a slash likewise
     * @param path path of the file, with an anchor behind it or without
     */
    public static String relative(String fromPage, String path) {
        if (fromPage.startsWith("/")) {
            return fromPage.substring(0, fromPage.lastIndexOf('/') + 1) + path;
        }
        String[] from = fromPage.split("/", -1);
        String[] to = path.split("/", -1);
        int common = 0;
        while (common < from.length - 1 && common < to.length - 1 && from[common].equals(to[common])) {
            common++;
        }
        String up = "../".repeat(from.length - 1 - common);
        return up + String.join("/", Arrays.asList(to).subList(common, to.length));
    }

    /** Returns the path of the file that a link of a page leads to: the other way round of {@link #relative}, without anchors. */
    public static String resolved(String fromPage, String link) {
        String folder = fromPage.substring(0, fromPage.lastIndexOf('/') + 1);
        String path = link;
        while (path.startsWith("../")) {
            path = path.substring("../".length());
            folder = folder.replaceFirst("[^/]*/$", "");
        }
        return folder + path;
    }

    @Override
    public Optional<String> href(Ref target, Optional<String> place, String fromPage) {
        return atlas.find(target)
                .flatMap(entry -> place.map(at -> anchor(target, at)).orElse(Optional.of("")))
                .map(anchor -> relative(fromPage, path(target)) + anchor);
    }

    @Override
    public Optional<String> page(String contentFile, String fromPage) {
        return Optional.ofNullable(entries.get(contentFile)).flatMap(ref -> href(ref, Optional.empty(), fromPage));
    }

    @Override
    public Optional<String> asset(String contentPath, String fromPage) {
        return Optional.ofNullable(media.get(contentPath)).map(path -> relative(fromPage, path));
    }

    @Override
    public Optional<PictureSize> pictureSize(String link) {
        return Optional.ofNullable(sizes.get(LEADING.matcher(link).replaceFirst("")));
    }

    /** Returns the content files that are published as they are: path from the content root to path in the site. */
    public Map<String, String> media() {
        return media;
    }

    private Optional<String> anchor(Ref target, String place) {
        return atlas.find(Journey.class, target).flatMap(journey -> {
            String[] parts = place.split("/", -1);
            Optional<Stage> stage = journey.stages().stream()
                    .filter(each -> each.id().equals(parts[0]))
                    .findFirst();
            return switch (parts.length) {
                case 1 -> stage.map(found -> "#" + Anchors.stage(found.id()));
                case 2 ->
                    stage.filter(found -> found.touchpoints().stream()
                                    .anyMatch(touchpoint -> touchpoint.id().equals(parts[1])))
                            .map(found -> "#" + Anchors.touchpoint(parts[1]));
                default -> Optional.empty();
            };
        });
    }

    private static String safe(String name) {
        String clean = name.replaceAll("[^A-Za-z0-9_-]+", "-");
        return clean.isEmpty() ? "-" : clean;
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
