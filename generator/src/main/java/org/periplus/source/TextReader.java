package org.periplus.source;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Excerpts;
import org.periplus.diagnostic.SourceSpan;

/**
 * Reads the texts of a tree, each once, and keeps their lines for messages.
 *
 * <p>Text is strict UTF-8; a byte order mark is dropped, line ends become {@code \n}. For use by one thread.
 */
public final class TextReader implements Excerpts {

    private static final int MAX_FLAGS = 20;

    private final ContentTree tree;
    private final Consumer<Diagnostic> problems;
    private final Map<String, Optional<TextFile>> read = new HashMap<>();
    private final Map<String, TextFile> shown = new HashMap<>();

    /** Takes the tree to read and where problems go. */
    public TextReader(ContentTree tree, Consumer<Diagnostic> problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** Returns the tree that is read. */
    public ContentTree tree() {
        return tree;
    }

    /**
     * Returns the text of a file, or nothing if it cannot be used; why not has been reported then. A file is read once,
     * and its problems are reported once.
     *
     * @param path a file of the tree
     * @param limit greatest size in bytes
     */
    public Optional<TextFile> read(String path, long limit) {
        Optional<TextFile> known = read.get(path);
        if (known == null) {
            known = load(path, limit);
            read.put(path, known);
        }
        return known;
    }

    /** {@inheritDoc} Only lines of files that were read are known, here or when the tree read them before. */
    @Override
    public Optional<String> line(String file, int line) {
        if (!shown.containsKey(file) && tree.parsed(file).isPresent()) {
            TextReader quiet = new TextReader(tree, problem -> {});
            quiet.read(file, DocumentReader.MARKDOWN_LIMIT);
            shown.putAll(quiet.shown);
        }
        return Optional.ofNullable(shown.get(file)).flatMap(text -> text.line(line));
    }

    private Optional<TextFile> load(String path, long limit) {
        byte[] bytes;
        try {
            long size = tree.size(path);
            if (size > limit) {
                report("too-large", SourceSpan.startOf(path), tooLarge(size, limit), "split the file");
                return Optional.empty();
            }
            bytes = tree.read(path);
        } catch (UncheckedIOException e) {
            report("unreadable-file", SourceSpan.startOf(path), "this file cannot be read", "check its permissions");
            return Optional.empty();
        }
        return decode(path, bytes);
    }

    private static String tooLarge(long size, long limit) {
        return String.format(
                Locale.ROOT, "the file has %.1f MiB; at most %d MiB are read", size / 1048576.0, limit / 1048576);
    }

    private Optional<TextFile> decode(String path, byte[] bytes) {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        boolean broken = strict.decode(in, out, true).isError();
        String text = normalised(
                broken ? new String(bytes, StandardCharsets.UTF_8) : out.flip().toString());
        if (broken) {
            shown.put(path, new TextFile(path, text));
            String before = normalised(out.flip().toString());
            report(
                    "not-utf-8",
                    endOf(path, before),
                    String.format(Locale.ROOT, "the byte %02X here is not UTF-8 text", bytes[in.position()] & 0xff),
                    "save the file with the encoding UTF-8");
            return Optional.empty();
        }
        TextFile file = new TextFile(path, new Flags(path).cleaned(text));
        shown.put(path, file);
        return Optional.of(file);
    }

    private static String normalised(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static SourceSpan endOf(String path, String before) {
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new SourceSpan(path, line, before.codePointCount(lineStart, before.length()) + 1, 1);
    }

    private void report(String rule, SourceSpan span, String message, String hint) {
        problems.accept(Diagnostic.error(rule, span, message, hint));
    }

    /** Finds the characters that nobody sees and that do harm. */
    private final class Flags {
        private final String path;
        private int line = 1;
        private int column;
        private int count;

        Flags(String path) {
            this.path = path;
        }

        String cleaned(String text) {
            return isPlain(text) ? text : marked(text);
        }

        /** Tells whether the text has none but characters of ASCII that can be seen, and ends of lines. */
        private static boolean isPlain(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c != '\n' && (c < ' ' || c > '~')) {
                    return false;
                }
            }
            return true;
        }

        private String marked(String text) {
            StringBuilder clean = new StringBuilder(text.length());
            text.codePoints().forEach(c -> {
                column++;
                if (Characters.isForbidden(c)) {
                    flag("control-character", c, "an invisible control character");
                    clean.append('\uFFFD');
                } else {
                    if (Characters.isBidiControl(c)) {
                        flag("bidi-character", c, "an invisible character that turns the direction of the text");
                    }
                    clean.appendCodePoint(c);
                }
                if (c == '\n') {
                    line++;
                    column = 0;
                }
            });
            return clean.toString();
        }

        private void flag(String rule, int c, String what) {
            if (count++ < MAX_FLAGS) {
                String name = String.format(Locale.ROOT, "U+%04X", c);
                report(
                        rule,
                        new SourceSpan(path, line, column, 1),
                        name + " is " + what,
                        "delete it and type the text anew");
            }
        }
    }
}
