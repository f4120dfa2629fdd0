package org.periplus.compose.frame;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.periplus.html.Escape;
import org.periplus.model.Repository;

/** Links that leave the site. Only http, https and mailto are ever given out; anything else is no link. */
public final class OutsideLinks {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}\"'<>\\\\^`{|}]+");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s\\p{Cntrl}\"'<>\\\\^`{|}]+");

    private OutsideLinks() {}

    /** Returns {@code url} if it may be linked to. */
    public static Optional<String> safe(String url) {
        return Optional.of(url.strip())
                .filter(text ->
                        WEB.matcher(text).matches() || MAIL.matcher(text).matches());
    }

    /** Returns the address where {@code file} can be edited, if the repository tells one that is http or https. */
    public static Optional<String> edit(Repository repository, String file) {
        String path = Arrays.stream(file.split("/", -1)).map(Escape::urlPart).collect(Collectors.joining("/"));
        return repository.edit().flatMap(template -> filled(template, repository, "{path}", path));
    }

    /** Returns the address of the commit, likewise. */
    static Optional<String> commit(Repository repository, String hash) {
        return repository.commit().flatMap(template -> filled(template, repository, "{hash}", Escape.urlPart(hash)));
    }

    /**
     * Returns the address where a problem can be told: as the repository says, else as the forge that it lies on wants it, if
     * its name gives that away.
     *
     * @param file the content file of the page, or what else tells the page
     * @param title the first words of the report
     */
    static Optional<String> report(Repository repository, String file, String title) {
        return repository
                .report()
                .or(() -> repository.url().flatMap(Forge::of).map(Forge::report))
                .map(template -> template.replace("{title}", Escape.urlPart(title)))
                .flatMap(template -> filled(template, repository, "{path}", Escape.urlPart(file)));
    }

    private static Optional<String> filled(String template, Repository repository, String slot, String value) {
        String url = repository
                .url()
                .map(text -> text.strip().replaceAll("/+$", "").replaceAll("\\.git$", ""))
                .orElse("");
        return Optional.of(template.replace("{url}", url).replace(slot, value).strip())
                .filter(text -> WEB.matcher(text).matches());
    }
}
