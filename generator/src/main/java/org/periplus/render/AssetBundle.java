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
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Nearest;
import org.periplus.diagnostic.SourceSpan;
import org.periplus.publish.SiteFile;
import org.periplus.wording.Wording;

/**
 * The published files of a theme, each with a hash of its content in its name.
 *
 * @param files what is published
 * @param paths file name, such as {@code periplus.css}, to path in the site, such as {@code assets/periplus.0f3a….css}
 * @param roles what pages ask for, {@code stylesheet}, {@code script}, {@code search}, {@code icon} or {@code logo}, to path in the site
 */
record AssetBundle(List<SiteFile> files, Map<String, String> paths, Map<String, String> roles) {

    /** What pages ask for. */
    static final List<String> ROLES = List.of("stylesheet", "early", "script", "search", "icon", "logo");

    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^)\"']*?)[\"']?\\s*\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*:|//).*");
    private static final Pattern IMPORT = Pattern.compile("@import\\b");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("(\"[^\"]*\"|'[^']*')|[\\s;]*}\\s*|\\s*[{;,]\\s*|:\\s+|\\s+");
    private static final int HASH_LENGTH = 12;

    AssetBundle {
        files = List.copyOf(files);
        paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
        roles = Map.copyOf(roles);
    }

    /** Binds the parts of a theme; problems are told, and what is wrong is left out. */
    static AssetBundle of(ThemeParts parts, Wording words, Consumer<Diagnostic> problems) {
        Binding binding = new Binding(parts, problems);
        parts.assets().values().forEach(asset -> binding.add(asset.fileName(), binding.bytes(asset)));
        String sheet = parts.roles().getOrDefault("stylesheet", "");
        if (!sheet.isEmpty()) {
            binding.add(sheet, binding.stylesheet().getBytes(StandardCharsets.UTF_8));
        }
        binding.script("script", Scripts.ofPages(parts), words);
        binding.script("search", Scripts.of(parts, "search"), words);
        return new AssetBundle(binding.files, binding.paths, binding.roles());
    }

    /** The work of binding; for one thread. */
    private static final class Binding {

        private final ThemeParts parts;
        private final Consumer<Diagnostic> problems;
        private final List<SiteFile> files = new ArrayList<>();
        private final Map<String, String> paths = new LinkedHashMap<>();

        Binding(ThemeParts parts, Consumer<Diagnostic> problems) {
            this.parts = parts;
            this.problems = problems;
        }

        void script(String role, List<ThemeText> modules, Wording words) {
            String name = parts.roles().getOrDefault(role, "");
            if (!name.isEmpty() && !modules.isEmpty()) {
                add(name, ScriptBundle.of(modules, words, problems).getBytes(StandardCharsets.UTF_8));
            }
        }

        byte[] bytes(ThemeAsset asset) {
            if (!asset.path().endsWith(".svg")) {
                return asset.bytes();
            }
            String drawing = new String(asset.bytes(), StandardCharsets.UTF_8);
            ThemeText text = new ThemeText(asset.path(), asset.file(), false, drawing);
            return parts.tokens()
                    .inlined(drawing, (name, at) -> problems.accept(unknownColour(text, name, at)))
                    .getBytes(StandardCharsets.UTF_8);
        }

        private Diagnostic unknownColour(ThemeText text, String name, int at) {
            return Diagnostic.error(
                    ThemeRules.TOKEN,
                    text.at(at, name.length()),
                    "no colour is called `" + name + "`",
                    Nearest.hint(name, parts.tokens().colours().keySet(), "add it to tokens.yaml of the theme"));
        }

        String stylesheet() {
            StringBuilder css = new StringBuilder(parts.tokens().css());
            for (ThemeText sheet : parts.styles().values()) {
                css.append(linked(sheet));
            }
            return css.toString();
        }

        private String linked(ThemeText sheet) {
            String text = COMMENT.matcher(sheet.text())
                    .replaceAll(comment -> comment.group().replaceAll("[^\\n]", " "));
            Matcher foreign = IMPORT.matcher(text);
            while (foreign.find()) {
                problems.accept(Diagnostic.error(
                        ThemeRules.FILE,
                        sheet.at(foreign.start(), "@import".length()),
                        "a style sheet of a theme imports no other",
                        "put the other beside it: all style sheets of a theme are bound into one"));
            }
            String bound = URL.matcher(text)
                    .replaceAll(found ->
                            Matcher.quoteReplacement("url(" + link(sheet, found.start(1), found.group(1)) + ")"));
            return tightened(bound).strip() + "\n";
        }

        /** Leaves out the space and the last semicolons that only people need; what stands in quotes stays as it is. */
        private static String tightened(String css) {
            return SPACE.matcher(css).replaceAll(found -> {
                String text = found.group();
                if (found.group(1) != null) {
                    return Matcher.quoteReplacement(text);
                }
                if (text.isBlank()) {
                    return " ";
                }
                return text.contains("}") ? "}\n" : text.strip();
            });
        }

        /** Links of a style sheet are relative to the folder {@code assets} and become names beside the published sheet. */
        private String link(ThemeText sheet, int at, String link) {
            String target = paths.get(name(link));
            if (link.startsWith("#")
                    || target != null && !ELSEWHERE.matcher(link).matches()) {
                return target == null ? link : name(target);
            }
            boolean outside = ELSEWHERE.matcher(link).matches();
            problems.accept(Diagnostic.error(
                    ThemeRules.FILE,
                    sheet.at(at, link.length()),
                    outside
                            ? "`url(" + link + ")` leaves the site, and its pages let nothing in from outside"
                            : "`url(" + link + ")` is no asset of the theme",
                    outside
                            ? "put the file into theme/assets and name it here"
                            : Nearest.hint(
                                    name(link), paths.keySet(), "put the file into the folder assets of the theme")));
            return link;
        }

        void add(String name, byte[] bytes) {
            int dot = name.lastIndexOf('.');
            if (dot <= 0) {
                problems.accept(Diagnostic.error(
                        ThemeRules.FILE, SourceSpan.startOf(name), "an asset needs a name and an ending", ""));
                return;
            }
            String published = "assets/" + name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
            if (paths.put(name, published) != null) {
                problems.accept(Diagnostic.error(
                        ThemeRules.FILE,
                        SourceSpan.startOf(name),
                        "two assets are called `" + name + "`",
                        "give one of them another name"));
                return;
            }
            files.add(new SiteFile(published, bytes));
        }

        Map<String, String> roles() {
            Map<String, String> roles = new LinkedHashMap<>();
            parts.roles().forEach((role, name) -> {
                String path = paths.get(name);
                if (path != null) {
                    roles.put(role, path);
                } else if (!role.equals("script")) {
                    problems.accept(Diagnostic.error(
                            ThemeRules.FILE,
                            SourceSpan.startOf("theme.yaml"),
                            "`" + role + "` names no asset: `" + name + "`",
                            Nearest.hint(name, paths.keySet(), "")));
                }
            });
            return roles;
        }

        private static String name(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
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
