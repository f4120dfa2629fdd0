package org.periplus.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.periplus.diagnostic.Diagnostic;

/** Proves that text is strict UTF-8 with one kind of line end, and that its lines can be shown. */
class TextReaderTest {

    private final List<Diagnostic> problems = new ArrayList<>();

    private TextReader reader(byte[] bytes) {
        return new TextReader(new KeptTree(Map.of("a.md", bytes)), problems::add);
    }

    @Test
    void normalisesLineEndsAndDropsTheByteOrderMark() {
        TextReader texts = reader("\ufeffone\r\ntwo\rthree".getBytes(UTF_8));
        assertThat(texts.read("a.md", 100).map(TextFile::text)).contains("one\ntwo\nthree");
        assertThat(texts.line("a.md", 2)).contains("two");
        assertThat(texts.line("a.md", 4)).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void namesTheFirstByteThatIsNotUtf8() {
        byte[] bytes = "\ufeffa\r\n\uD83D\uDE00b?c".getBytes(UTF_8);
        bytes[bytes.length - 2] = (byte) 0xff;
        TextReader texts = reader(bytes);
        assertThat(texts.read("a.md", 100)).isEmpty();
        assertThat(problems).extracting(problem -> problem.span().display()).containsExactly("a.md:2:3");
        assertThat(texts.line("a.md", 2)).isEqualTo(Optional.of("\uD83D\uDE00b\uFFFDc"));
    }

    @Test
    void reportsAProblemOnceHoweverOftenItIsRead() {
        TextReader texts = reader(new byte[] {'a', 0});
        assertThat(texts.read("a.md", 100)).isEqualTo(texts.read("a.md", 100));
        assertThat(problems).extracting(Diagnostic::rule).containsExactly("control-character");
    }

    @Test
    void readsNoFileBeyondItsLimit() {
        assertThat(reader(new byte[101]).read("a.md", 100)).isEmpty();
        assertThat(problems).extracting(Diagnostic::rule).containsExactly("too-large");
    }

    @Test
    void aFileThatIsNotThereIsAProblemOfTheContent() {
        assertThat(reader(new byte[0]).read("b.md", 100)).isEmpty();
        assertThat(problems).extracting(Diagnostic::rule).containsExactly("unreadable-file");
    }
}
