package org.periplus.kept;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Severity;
import org.periplus.diagnostic.SourceSpan;

/** How {@link Told} is written: texts by length, lists by number, in the order of the components. */
final class ToldFile {

    /** Longer texts and lists than this are damage. */
    private static final int MOST = 10_000_000;

    private ToldFile() {}

    static void write(DataOutputStream out, Told told) throws IOException {
        out.writeInt(told.diagnostics().size());
        for (Diagnostic problem : told.diagnostics()) {
            write(out, problem);
        }
        out.writeInt(told.lines().size());
        for (Map.Entry<String, String> line : new TreeMap<>(told.lines()).entrySet()) {
            write(out, line.getKey());
            write(out, line.getValue());
        }
        write(out, told.notes());
        out.writeInt(told.pages());
        out.writeInt(told.outputs());
        write(out, told.files());
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(out, text);
        }
    }

    static Told read(DataInputStream in) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int left = number(in); left > 0; left--) {
            diagnostics.add(diagnostic(in));
        }
        Map<String, String> lines = new TreeMap<>();
        for (int left = number(in); left > 0; left--) {
            lines.put(text(in), text(in));
        }
        return new Told(diagnostics, lines, texts(in), number(in), number(in), texts(in));
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = number(in); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static void write(DataOutputStream out, Diagnostic problem) throws IOException {
        write(out, problem.rule());
        out.writeInt(problem.severity().ordinal());
        SourceSpan span = problem.span();
        write(out, span.file());
        out.writeInt(span.line());
        out.writeInt(span.column());
        out.writeInt(span.length());
        write(out, problem.message());
        write(out, problem.hint().orElse(""));
    }

    private static Diagnostic diagnostic(DataInputStream in) throws IOException {
        String rule = text(in);
        Severity severity = Severity.values()[number(in) % Severity.values().length];
        SourceSpan span = new SourceSpan(text(in), in.readInt(), in.readInt(), in.readInt());
        String message = text(in);
        return new Diagnostic(
                rule, severity, span, message, Optional.of(text(in)).filter(hint -> !hint.isEmpty()));
    }

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        int length = number(in);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the text is cut off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int number(DataInputStream in) throws IOException {
        int number = in.readInt();
        if (number < 0 || number > MOST) {
            throw new IOException("no number of parts: " + number);
        }
        return number;
    }
}
