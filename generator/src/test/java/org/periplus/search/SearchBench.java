package org.periplus.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.periplus.publish.SiteFile;
import org.periplus.render.Theme;
import org.periplus.wording.SpokenWords;

/**
 * How large an index is and how fast it answers. Writes into the folder given a page {@code bench/index.html} that asks fifty queries over
 * 10,000 things, half of them mistyped, from the key pressed to the list shown, and tells median and 95th percentile on itself. Prints
 * the sizes.
 *
 * <pre>java -cp … org.periplus.search.SearchBench target/bench &amp;&amp; chromium --headless --dump-dom target/bench/bench/index.html</pre>
 */
final class SearchBench {

    private static final int SIZE = 10_000;

    private static final String PAGE = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
            <a id="find" href="../search/index.html" data-words="../%s" data-texts="../%s">Search</a>
            <pre id="told"></pre><script src="../%s" id="engine"></script><script src="bench.js"></script></html>
            """;

    private static final String SCRIPT = """
            const queries = %s;
            const began = performance.now();
            document.getElementById("engine").periplus();
            const box = document.getElementById("find-box");
            const list = document.getElementById("find-list");
            const ask = (query) => {
              const start = performance.now();
              box.value = query;
              box.dispatchEvent(new Event("input"));
              return performance.now() - start;
            };
            const told = [];
            function run() {
              told.push("ready after " + (performance.now() - began).toFixed(0) + " ms");
              const times = queries.map((query) => ({ query, time: ask(query), found: list.querySelectorAll("[role=option]").length }));
              const sorted = times.map((one) => one.time).sort((a, b) => a - b);
              told.push("median " + sorted[25].toFixed(1) + " ms, 95th percentile " + sorted[47].toFixed(1) + " ms, most " + sorted[49].toFixed(1) + " ms");
              times.forEach((one) => told.push(one.time.toFixed(1) + " ms  " + one.found + "  " + one.query));
              document.getElementById("told").textContent = told.join("\\n");
            }
            // A script on its way holds back the event that the page is loaded, for browsers that print the page then.
            function wait() {
              const next = document.createElement("script");
              next.src = "empty.js?" + Math.random();
              next.onload = () => (ask("the") && list.querySelector(".found-text") ? run() : wait());
              document.head.append(next);
            }
            wait();
            """;

    private SearchBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Findable> all = SearchCorpus.of(SIZE);
        SearchIndex index = SearchIndex.of(all, SpokenWords.english());
        Theme theme = Theme.load(SearchBench.class.getClassLoader(), "chart");
        for (SiteFile file : index.files()) {
            write(folder.resolve(file.path()), file.bytes());
            System.out.println(file.path() + " " + file.bytes().length + " bytes, compressed " + compressed(file.bytes()));
        }
        for (SiteFile file : theme.assets()) {
            write(folder.resolve(file.path()), file.bytes());
        }
        System.out.println("text covered: " + SearchCorpus.covered(all) + " bytes");
        String engine = theme.asset("search").orElseThrow();
        String page = String.format(PAGE, index.words().path(), index.texts().path(), engine);
        write(folder.resolve("bench/index.html"), page.getBytes(StandardCharsets.UTF_8));
        write(folder.resolve("bench/bench.js"), String.format(SCRIPT, queries(all)).getBytes(StandardCharsets.UTF_8));
        write(folder.resolve("bench/empty.js"), new byte[0]);
    }

    /** Names and words from all over the corpus; every second one has lost a letter. */
    private static String queries(List<Findable> all) {
        StringBuilder list = new StringBuilder("[");
        for (int at = 0; at < 50; at++) {
            Findable one = all.get(at * (SIZE / 50) / 2 * 2);
            String query = String.join(" ", new Tokens("en", "the of a").of(at % 4 < 2 ? one.name() : one.summary()).subList(0, 2));
            int cut = query.length() / 3;
            list.append(at == 0 ? "" : ", ").append('"');
            list.append(at % 2 == 0 ? query : query.substring(0, cut) + query.substring(cut + 1)).append('"');
        }
        return list.append(']').toString();
    }

    static long compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.size();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
