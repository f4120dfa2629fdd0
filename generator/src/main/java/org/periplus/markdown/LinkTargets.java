package org.periplus.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.diagnostic.Nearest;
import org.periplus.model.Kind;
import org.periplus.model.Ref;

/**
 * Decides where the links of one text lead. Only site links, links within the content, and http, https and mailto addresses
 * are let through.
 */
final class LinkTargets {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):(.*)$", Pattern.DOTALL);

    /** Why an address is not printed: the rule it breaks, what is wrong, what to do. */
    record Refusal(String rule, String message, String hint) {}

    private final MarkdownSource source;
    private final SiteLinks links;

    LinkTargets(MarkdownSource source, SiteLinks links) {
        this.source = source;
        this.links = links;
    }

    /**
     * Returns the address to print for a link or an image as written, or nothing if it leads nowhere or is not allowed.
     *
     * @param problem told why, if nothing is returned
     */
    Optional<String> resolve(String written, boolean image, Consumer<Refusal> problem) {
        String url = plain(written);
        Matcher scheme = SCHEME.matcher(url);
        if (url.startsWith("//") || url.startsWith("\\")) {
            problem.accept(new Refusal(
                    "unsafe-link", "The link \"" + url + "\" names no protocol", "write https:// before it"));
            return Optional.empty();
        }
        if (!scheme.matches()) {
            return local(url, image, problem);
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        if (name.equals("http") || name.equals("https") || (name.equals("mailto") && !image)) {
            if (!image) {
                return Optional.of(url);
            }
            problem.accept(new Refusal(
                    "foreign-image",
                    "The image \"" + url + "\" lies on another site, and pages ask nothing of other sites",
                    "put a copy into assets/ and name it from here"));
            return Optional.empty();
        }
        Optional<Kind> kind = image ? Optional.empty() : Kind.ofWord(name);
        if (kind.isPresent()) {
            return entry(kind.get(), scheme.group(2), problem);
        }
        problem.accept(new Refusal(
                "unsafe-link",
                "A link may not begin with \"" + name + ":\"",
                Nearest.hint(name, kindWords(), "http, https, mailto, a kind such as persona:, or a path is allowed")));
        return Optional.empty();
    }

    private static List<String> kindWords() {
        return Arrays.stream(Kind.values()).map(Kind::word).toList();
    }

    private Optional<String> entry(Kind kind, String rest, Consumer<Refusal> problem) {
        int slash = kind == Kind.PAGE ? -1 : rest.indexOf('/');
        String id = slash < 0 ? rest : rest.substring(0, slash);
        Optional<String> place = slash < 0 ? Optional.empty() : Optional.of(rest.substring(slash + 1));
        Optional<String> href = links.href(new Ref(kind, id), place, source.page());
        if (href.isEmpty()) {
            boolean known = place.isPresent()
                    && links.href(new Ref(kind, id), Optional.empty(), source.page())
                            .isPresent();
            problem.accept(
                    known
                            ? new Refusal(
                                    "missing-reference",
                                    "the " + kind.word() + " \"" + id + "\" has no place \"" + place.orElse("") + "\"",
                                    "write stage, or stage/touchpoint, behind the id")
                            : new Refusal(
                                    "missing-reference",
                                    "there is no " + kind.word() + " \"" + id + "\"",
                                    Nearest.hint(
                                            id,
                                            links.ids(kind),
                                            "add it to " + kind.folder() + ", or name one that exists")));
        }
        return href;
    }

    private Optional<String> local(String url, boolean image, Consumer<Refusal> problem) {
        int hash = url.indexOf('#');
        String path = hash < 0 ? url : url.substring(0, hash);
        String fragment = hash < 0 ? "" : url.substring(hash);
        if (path.isEmpty()) {
            return Optional.of(fragment);
        }
        Optional<String> inside = insideRoot(path);
        if (inside.isEmpty()) {
            problem.accept(new Refusal(
                    "unsafe-link",
                    "The link \"" + url + "\" leads out of the content folder",
                    "move the file into it"));
            return Optional.empty();
        }
        String file = inside.get();
        Optional<String> found = image || !file.endsWith(".md")
                ? links.asset(file, source.page())
                : links.page(file, source.page()).map(page -> page + fragment);
        if (found.isEmpty()) {
            problem.accept(new Refusal(
                    image ? "missing-image" : "missing-link",
                    "There is no " + (image ? "image" : "file") + " \"" + file + "\"",
                    "paths begin at the folder of this file"));
        }
        return found;
    }

    private Optional<String> insideRoot(String path) {
        String decoded;
        try {
            decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        if (decoded.startsWith("/") || decoded.contains("\\") || decoded.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        int slash = source.file().lastIndexOf('/');
        String all = slash < 0 ? decoded : source.file().substring(0, slash + 1) + decoded;
        Deque<String> parts = new ArrayDeque<>();
        for (String part : all.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** Undoes entities and escapes, and drops what browsers ignore in addresses, so that nothing can hide a protocol. */
    private static String plain(String written) {
        String unescaped = Escaping.unescapeString(written);
        StringBuilder kept = new StringBuilder();
        unescaped
                .codePoints()
                .filter(c -> c > 0x20 && c != 0x7f && !Character.isISOControl(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
