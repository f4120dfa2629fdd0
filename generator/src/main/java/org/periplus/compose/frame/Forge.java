package org.periplus.compose.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forges whose page for a new issue is known, told by the name of the machine: {@code gitlab.example.org}. */
enum Forge {
    GITHUB("github", "{url}/issues/new?title={title}&body={path}"),
    GITLAB("gitlab", "{url}/-/issues/new?issue%5Btitle%5D={title}&issue%5Bdescription%5D={path}"),
    GITEA("gitea|forgejo|codeberg", "{url}/issues/new?title={title}&body={path}"),
    BITBUCKET("bitbucket", "{url}/issues/new?title={title}");

    private static final Pattern HOST = Pattern.compile("(?i)https?://(?:[^/@]*@)?([a-z0-9.-]+)(?::[0-9]+)?(?:/.*)?");

    private final Pattern names;
    private final String report;

    Forge(String names, String report) {
        this.names = Pattern.compile("(?:" + names + ")");
        this.report = report;
    }

    /** Returns the forge that a repository's address is of, if a part of the machine's name tells it. */
    static Optional<Forge> of(String url) {
        Matcher host = HOST.matcher(url.strip());
        if (!host.matches()) {
            return Optional.empty();
        }
        String[] parts = host.group(1).toLowerCase(Locale.ROOT).split("[.-]", -1);
        return Arrays.stream(values())
                .filter(forge -> Arrays.stream(parts)
                        .anyMatch(part -> forge.names.matcher(part).matches()))
                .findFirst();
    }

    /** Returns the address for a new issue, with its slots. */
    String report() {
        return report;
    }
}
