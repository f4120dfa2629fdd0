package org.periplus.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.source.KeptTree;

/**
 * Spoils the files of the cases at random, always in the same way, and proves that the decoder answers: it neither throws nor
 * hangs, and every problem it tells has a place inside its file.
 */
class MutatedContentTest {

    private static final int ROUNDS = 40;
    private static final Duration BOUND = Duration.ofSeconds(60);

    /** What is put in: pieces of YAML, Markdown and CSV that mean something, and bytes that are no text. */
    private static final List<byte[]> PIECES = List.of(
                    "\n",
                    "\r\n",
                    "\t",
                    "  ",
                    "- ",
                    ": ",
                    ":",
                    "? ",
                    "#",
                    "|",
                    ">",
                    "[",
                    "]",
                    "{",
                    "}",
                    ",",
                    ";",
                    "\"",
                    "'",
                    "\\",
                    "&a ",
                    "*a",
                    "!!x ",
                    "<<: ",
                    "---\n",
                    "...\n",
                    "%",
                    "~",
                    "null",
                    "1e400",
                    "NaN",
                    "-0",
                    "2026-02-30",
                    "x-y: z\n",
                    "\u0000",
                    "\uFEFF",
                    "\u2028",
                    "\u202E",
                    "\uD83D\uDE00",
                    "e\u0301",
                    "=cmd()",
                    "\"\"",
                    "P3M",
                    "100%",
                    "../",
                    "id: a\n")
            .stream()
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
            .toList();

    static List<String> cases() {
        return CaseFile.names("/cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDecoderAnswers(String name) {
        KeptTree tree = CaseFile.read("/cases", name).tree();
        Random random = new Random(name.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, byte[]> files = new TreeMap<>();
            tree.files().forEach(path -> files.put(path, tree.read(path)));
            for (int i = 0; i <= random.nextInt(3); i++) {
                String path = tree.files().get(random.nextInt(tree.files().size()));
                files.put(path, spoiled(files.get(path), random));
            }
            String as = name + ", round " + round;
            List<Diagnostic> problems = assertTimeoutPreemptively(
                            BOUND, () -> new Decoder().decode(new KeptTree(files)), as)
                    .diagnostics();
            problems.forEach(problem -> {
                byte[] bytes = files.getOrDefault(problem.span().file(), new byte[0]);
                Places.assertInside(as, new String(bytes, StandardCharsets.UTF_8), problem);
            });
            assertThat(problems).as(as).hasSizeLessThan(2_000);
        }
    }

    private static byte[] spoiled(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(12));
        byte[] cut = Arrays.copyOfRange(bytes, from, to);
        byte[] middle = switch (random.nextInt(5)) {
            case 0 -> new byte[0];
            case 1 -> joined(List.of(cut, cut));
            case 2 -> joined(List.of(PIECES.get(random.nextInt(PIECES.size())), cut));
            case 3 -> new byte[] {(byte) random.nextInt(256)};
            default -> joined(IntStream.range(0, 50).mapToObj(any -> cut).toList());
        };
        return joined(List.of(Arrays.copyOfRange(bytes, 0, from), middle, Arrays.copyOfRange(bytes, to, bytes.length)));
    }

    private static byte[] joined(List<byte[]> parts) {
        byte[] all = new byte[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
