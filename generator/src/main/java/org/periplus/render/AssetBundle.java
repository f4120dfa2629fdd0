package org.periplus.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.periplus.publish.SiteFile;
import org.periplus.wording.Wording;

/**
 * The published files of a theme, each with a hash of its content in its name.
 *
 * @param files what is published
 * @param paths file name, such as {@code periplus.css}, to path in the site, such as {@code assets/periplus.0f3a….css}
 * @param roles what pages ask for, {@code stylesheet}, {@code script}, {@code search} or {@code icon}, to path in the site
 */
record AssetBundle(List<SiteFile> files, Map<String, String> paths, Map<String, String> roles) {

    private static final Pattern URL = Pattern.compile("url\\(([^)]*)\\)");
    private static final List<String> ROLES = List.of("stylesheet", "script", "search", "icon");
    /** What is bound of modules: the script of every page, and that of the search, which is loaded on first use. */
    private static final List<String> SCRIPTS = List.of("script", "search");

    private static final int HASH_LENGTH = 12;

    AssetBundle {
        files = List.copyOf(files);
        paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
        roles = Map.copyOf(roles);
    }

    static AssetBundle of(FlatFile index, ThemeSource source, Tokens tokens, Wording words) {
        List<SiteFile> files = new ArrayList<>();
        Map<String, String> paths = new LinkedHashMap<>();
        for (String path : index.list("assets")) {
            byte[] bytes = path.endsWith(".svg")
                    ? tokens.inlined(path, source.text(path)).getBytes(StandardCharsets.UTF_8)
                    : source.bytes(path);
            add(path, bytes, files, paths);
        }
        String sheet = index.value("stylesheet");
        add(sheet, stylesheet(index, source, tokens, paths).getBytes(StandardCharsets.UTF_8), files, paths);
        for (String role : SCRIPTS) {
            List<String> modules = index.lists().getOrDefault(modules(role), List.of());
            if (!modules.isEmpty()) {
                byte[] bytes = ScriptBundle.of(modules, source, words).getBytes(StandardCharsets.UTF_8);
                add(index.values().getOrDefault(role, ""), bytes, files, paths);
            }
        }
        return new AssetBundle(files, paths, roles(index, paths));
    }

    /** Returns the list of a theme's file that names the modules of a script. */
    private static String modules(String role) {
        return role.equals("script") ? "scripts" : role + "-scripts";
    }

    private static Map<String, String> roles(FlatFile index, Map<String, String> paths) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (String role : ROLES) {
            String name = index.values().get(role);
            if (name != null) {
                String path = paths.get(name);
                if (path == null) {
                    throw new ThemeException(index.name() + ": `" + role + "` names no asset: `" + name + "`");
                }
                roles.put(role, path);
            }
        }
        return roles;
    }

    private static String stylesheet(FlatFile index, ThemeSource source, Tokens tokens, Map<String, String> paths) {
        StringBuilder css = new StringBuilder(tokens.css());
        for (String path : index.list("styles")) {
            css.append(URL.matcher(source.text(path))
                    .replaceAll(found -> "url(" + hashed(path, found.group(1), paths) + ")"));
        }
        return css.toString();
    }

    /** Links of a style sheet are relative to the folder {@code assets} and become names beside the published sheet. */
    private static String hashed(String sheet, String link, Map<String, String> paths) {
        String target = paths.get(fileName(link));
        if (target == null) {
            throw new ThemeException(sheet + ": `url(" + link + ")` is no asset of the theme");
        }
        return fileName(target);
    }

    private static void add(String path, byte[] bytes, List<SiteFile> files, Map<String, String> paths) {
        String name = fileName(path);
        int dot = name.lastIndexOf('.');
        if (dot <= 0) {
            throw new ThemeException(path + ": an asset needs a name and an ending");
        }
        String published = "assets/" + name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
        if (paths.put(name, published) != null) {
            throw new ThemeException(path + ": two assets are called `" + name + "`");
        }
        files.add(new SiteFile(published, bytes));
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_LENGTH / 2));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
