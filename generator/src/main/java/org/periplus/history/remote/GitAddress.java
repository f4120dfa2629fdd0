package org.periplus.history.remote;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a git repository, which comes from content and is not to be trusted: it runs no program and holds no login. Immutable.
 *
 * @param written as it stands in the content
 * @param target what is opened: an address of https, ssh or file, or an absolute path
 */
public record GitAddress(String written, String target) {

    private static final int MAX_LENGTH = 1000;
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/]*)(.*)");
    private static final Pattern SHORT = Pattern.compile("([^@:/\\\\\\s]+)@([^:/\\\\\\s]+):(.+)");
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]*|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?");
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

    /** Returns what is wrong with an address, in words that go on behind the address itself; nothing if it may be opened. */
    public static Optional<String> problem(String written) {
        if (written.isBlank()
                || written.length() > MAX_LENGTH
                || written.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("is no address");
        }
        if (written.startsWith("-") || written.contains("::")) {
            return Optional.of("would run a program, which an address never may");
        }
        Matcher url = SCHEME.matcher(written);
        if (url.matches()) {
            return problem(url.group(1).toLowerCase(Locale.ROOT), url.group(2), url.group(3));
        }
        Matcher brief = SHORT.matcher(written);
        if (brief.matches()) {
            boolean sound = USER.matcher(brief.group(1)).matches()
                    && HOST.matcher(brief.group(2)).matches()
                    && !brief.group(3).startsWith("-");
            return sound ? Optional.empty() : Optional.of("names no host");
        }
        return isPath(written) ? Optional.empty() : Optional.of("is no path on this system");
    }

    private static boolean isPath(String written) {
        try {
            return !Path.of(written).toString().isEmpty();
        } catch (InvalidPathException wrong) {
            return false;
        }
    }

    private static Optional<String> problem(String scheme, String authority, String path) {
        if (scheme.equals("http") || scheme.equals("git")) {
            return Optional.of("is not secured: anybody on the way could change what arrives; use https or ssh");
        }
        if (scheme.equals("file")) {
            return authority.isEmpty() ? Optional.empty() : Optional.of("names a host, which file:// never does");
        }
        if (!scheme.equals("https") && !scheme.equals("ssh")) {
            return Optional.of("is none of https, ssh, file and a path");
        }
        int at = authority.lastIndexOf('@');
        String user = at < 0 ? "" : authority.substring(0, at);
        if (user.contains(":") || (at >= 0 && scheme.equals("https"))) {
            return Optional.of("holds a login, which everybody could read; keep it in ~/.netrc, or use ssh");
        }
        boolean sound = (at < 0 || USER.matcher(user).matches())
                && HOST.matcher(authority.substring(at + 1)).matches();
        if (!sound) {
            return Optional.of("names no host");
        }
        return path.contains("?") || path.contains("#")
                ? Optional.of("has a question mark or a number sign, which no address of a repository has")
                : Optional.empty();
    }

    /**
     * Returns the address.
     *
     * @param written one that {@link #problem} finds nothing wrong with
     * @param base the folder from which a path leads; absolute
     */
    public static GitAddress of(String written, Path base) {
        boolean elsewhere =
                SCHEME.matcher(written).matches() || SHORT.matcher(written).matches();
        return new GitAddress(
                written, elsewhere ? written : base.resolve(written).normalize().toString());
    }

    /** Tells whether reading from it goes over a network. */
    public boolean isRemote() {
        Matcher url = SCHEME.matcher(target);
        return url.matches()
                ? !url.group(1).equalsIgnoreCase("file")
                : SHORT.matcher(target).matches();
    }

    /** Returns the address of a page about it that a browser can open, as a guess that holds for the usual hosts; nothing if it has none. */
    public Optional<String> page() {
        return target.startsWith("https://") ? Optional.of(target.replaceFirst("(\\.git)?/?$", "")) : Optional.empty();
    }
}
