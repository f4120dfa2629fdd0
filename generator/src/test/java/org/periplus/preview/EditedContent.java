package org.periplus.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A small content folder in a repository, edited at random as people edit: with mistakes, and with mends. */
final class EditedContent implements AutoCloseable {

    private static final List<String> LINKS = List.of(
            "[Mira](persona:mira)",
            "[trip](journey:trip/book)",
            "[one](one.md)",
            "[nobody](persona:nobody)",
            "![plan](../assets/plan.svg)",
            "<blink>now</blink>",
            "\n\n```figure\ncurve\nof: journey:trip\n```\n");

    private final Path root;
    private final Random random;
    private final Git git;
    private int made;

    EditedContent(Path root, long seed) throws IOException, GitAPIException {
        this.root = root;
        this.random = new Random(seed);
        site("periplus: 1\ntitle: Atlas\nurl: https://atlas.example/\n");
        write("personas/mira.md", "---\nname: Mira\ngoals: [Arrive]\n---\nTravels to [school](page:one).\n");
        write("teams.yaml", "desk: {name: Desk}\nline: {name: Line}\n");
        write("kpis/nps.yaml", "name: NPS\ntype: nps\nowner: desk\n");
        write("kpis/nps.csv", "date,value\n2026-01-01,20\n2026-04-01,25\n");
        write("pages/one.md", "# One\n\nSee [Mira](persona:mira).\n");
        journey("Book", "Pick a seat");
        drawing("blue");
        this.git = Git.init().setDirectory(root.toFile()).call();
        git.getRepository().getConfig().setBoolean("commit", null, "gpgsign", false);
        commit("Begin");
    }

    /** Edits something and tells what. */
    String edit() throws IOException, GitAPIException {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> page("pages/" + pick(List.of("one", "two", "guide/three")) + ".md");
            case 3 -> gone();
            case 4 -> renamed();
            case 5 -> write("personas/mira.md", "---\nname: Mira " + made++ + "\n---\nText.\n");
            case 6 -> journey("Book " + made++, pick(List.of("Pick a seat", "Wait")));
            case 7 -> append("kpis/nps.csv", "2026-05-0" + (1 + random.nextInt(9)) + "," + random.nextInt(90) + "\n");
            case 8 ->
                site("periplus: 1\ntitle: Atlas " + made++ + "\nlanguage: " + pick(List.of("en", "de", "fr"))
                        + "\nchecks: {stage-without-touchpoints: " + pick(List.of("error", "off")) + "}\n");
            case 9 -> append(pick(List.of("teams.yaml", "personas/mira.md", "kpis/nps.yaml")), "{{: [broken\n");
            case 10 -> theme();
            case 11 -> drawing(pick(List.of("red", "green")));
            case 12 -> commit("Step " + made++);
            default -> mend();
        };
    }

    /** Takes every mistake back that an edit may have made. */
    String mend() throws IOException {
        write("teams.yaml", "desk: {name: Desk}\nline: {name: Line " + made++ + "}\n");
        write("personas/mira.md", "---\nname: Mira\n---\nTravels.\n");
        write("kpis/nps.yaml", "name: NPS\ntype: nps\nowner: desk\n");
        write("kpis/nps.csv", "date,value\n2026-01-01,20\n2026-04-01,25\n");
        for (String page : pages()) {
            write(page, "# Page\n\nSound again.\n");
        }
        Files.deleteIfExists(root.resolve("theme/tokens.yaml"));
        site("periplus: 1\ntitle: Atlas\n");
        return "mend";
    }

    private String page(String file) throws IOException {
        return write(file, "# Page " + random.nextInt(3) + "\n\nWords " + made++ + " and " + pick(LINKS) + "\n");
    }

    private String gone() throws IOException {
        String file = pick(pages());
        Files.delete(root.resolve(file));
        page("pages/one.md");
        return "remove " + file;
    }

    private String renamed() throws IOException {
        String file = pick(pages());
        Files.move(root.resolve(file), root.resolve("pages/renamed-" + made++ + ".md"));
        page("pages/one.md");
        return "rename " + file;
    }

    private List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("pages"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private String theme() throws IOException {
        return write("theme/tokens.yaml", pick(List.of("accent: \"#123456\"\n", "accent: [no\n", "nonsense: 1\n")));
    }

    private String drawing(String colour) throws IOException {
        String circle = "<circle r=\"4\" fill=\"" + colour + "\"/>";
        return write(
                "assets/plan.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + circle + "</svg>\n");
    }

    private String journey(String stage, String touchpoint) throws IOException {
        return write(
                "journeys/trip.yaml",
                "name: Trip\npersonas: [mira]\nkpis: [nps]\nstages:\n  - {id: book, name: " + stage
                        + ", narrative: \"See [Mira](persona:mira).\", touchpoints: [{id: seat, name: " + touchpoint
                        + ", emotion: " + (random.nextInt(5) - 2) + "}]}\n  - {id: ride, name: Ride}\n");
    }

    private String site(String text) throws IOException {
        return write("periplus.yaml", text);
    }

    String commit(String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        git.commit()
                .setMessage(message)
                .setAuthor("Ada", "ada@example.org")
                .setSign(false)
                .call();
        return "commit";
    }

    String append(String file, String text) throws IOException {
        return write(file, Files.readString(root.resolve(file)) + text);
    }

    String write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return "write " + file;
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    @Override
    public void close() {
        git.close();
    }
}
