package org.periplus.machine;

import java.util.List;
import java.util.Optional;
import org.periplus.address.SiteMap;
import org.periplus.html.MailMask;
import org.periplus.model.Entity;
import org.periplus.model.Kind;
import org.periplus.model.Site;

/** The site as plain Markdown: {@code llms.txt} with what there is, {@code index.md} with every entry. */
final class MarkdownIndex {

    private final MachineContent content;

    MarkdownIndex(MachineContent content) {
        this.content = content;
    }

    List<MachineFile> files() {
        return List.of(new MachineFile("llms.txt", overview()), new MachineFile("index.md", entries()));
    }

    private String overview() {
        StringBuilder text = new StringBuilder(head());
        for (Kind kind : present()) {
            text.append("- ")
                    .append(link(heading(kind), SiteMap.index(kind)))
                    .append(": ")
                    .append(plain(content.words()
                            .say(
                                    "kind." + kind.word() + ".count",
                                    "n",
                                    content.atlas().of(kind).size())))
                    .append('\n');
        }
        text.append("\n## ").append(plain(content.words().say("machine.data"))).append("\n\n");
        for (String path : List.of("index.md", "api/index.json")) {
            text.append("- ").append(link(path, path)).append('\n');
        }
        return text.toString();
    }

    private String entries() {
        StringBuilder text = new StringBuilder(head());
        for (Kind kind : present()) {
            text.append("\n## ").append(plain(heading(kind))).append("\n\n");
            for (Entity entry : content.atlas().of(kind)) {
                text.append("- ").append(link(entry.name(), SiteMap.path(entry.ref())));
                entry.summary().ifPresent(summary -> text.append(": ").append(plain(summary)));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private String head() {
        Site site = content.atlas().site();
        String about =
                site.description().map(words -> "> " + plain(words) + "\n\n").orElse("");
        String day = content.words()
                .say("machine.as-of", "date", content.words().dates().day(content.asOf()));
        return "# " + plain(site.title()) + "\n\n" + about + plain(day) + "\n\n";
    }

    private List<Kind> present() {
        return List.of(Kind.values()).stream()
                .filter(kind -> !content.atlas().of(kind).isEmpty())
                .toList();
    }

    private String heading(Kind kind) {
        return content.words().say("kind." + kind.word() + ".heading");
    }

    private String link(String words, String path) {
        Optional<String> url = content.address().map(address -> address.of(path));
        return "[" + plain(words) + "](" + url.orElse(path) + ")";
    }

    /** Returns text on one line in which nothing is read as Markdown or HTML. */
    private static String plain(String text) {
        return MailMask.masked(text)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip()
                .replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1");
    }
}
