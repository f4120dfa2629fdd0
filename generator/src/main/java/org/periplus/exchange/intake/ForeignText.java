package org.periplus.exchange.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of a foreign file in whatever encoding it has. For use by one thread. */
final class ForeignText {

    /** Greatest size of a file in bytes. */
    static final int LIMIT = 16 << 20;

    private static final int MARK = 0xFEFF;

    private final Remarks remarks;

    ForeignText(Remarks remarks) {
        this.remarks = remarks;
    }

    /**
     * Returns the text with lines ended by {@code \n}, without byte order mark and without characters that content may not hold. UTF-8, UTF-16 with
     * its mark, and else Windows-1252, which is told.
     */
    String read(byte[] bytes) {
        String text = decoded(bytes);
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        return cleaned(text);
    }

    private String decoded(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (first == MARK) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (first == 0xFFFE) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            remarks.guessed(
                    remarks.at(1),
                    "encoding",
                    "the file is not UTF-8 and was read as Windows-1252",
                    "look whether accents and umlauts are right");
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int line = 1;
        int column = 1;
        for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (c == MARK && at == 0) {
                continue;
            }
            if (isForbidden(c)) {
                remarks.lost(
                        new org.periplus.diagnostic.SourceSpan(remarks.file(), line, column, 1),
                        "character",
                        String.format(java.util.Locale.ROOT, "the invisible character U+%04X was left out", c),
                        "");
            } else {
                clean.appendCodePoint(c);
            }
            column = c == '\n' ? 1 : column + 1;
            line += c == '\n' ? 1 : 0;
        }
        return clean.toString();
    }

    /** Tells whether content may not hold a character: control characters, and those that turn the direction of text. */
    private static boolean isForbidden(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7f && c <= 0x9f);
        boolean turning = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        boolean noText =
                c == 0x2028 || c == 0x2029 || c == MARK || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
        return control || turning || noText || (c >= 0xd800 && c <= 0xdfff);
    }
}
