package org.periplus.sample.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * What a recipe fetches: an archive laid out as that of a release, whose program leads to the packaged one or to a stand-in. A {@code curl}
 * that hands it out stands on the search path.
 *
 * @param sha256 the checksum of the archive
 */
record Release(String sha256) {

    /** Writes down how it was called, and leaves what the packaged program would leave. */
    static final String STAND_IN = """
            echo "$*" >> "$DESK/calls.txt"
            out=
            while [ $# -gt 0 ]; do
              case $1 in -o) out=$2 ;; esac
              shift
            done
            if [ -z "$out" ]; then
              echo '<testsuites/>'
            elif [ "${out%.*}" = "$out" ]; then
              mkdir -p "$out"
              echo site > "$out/index.html"
              echo 'built ##vso[task.setvariable variable=PATH]here'
            else
              printf '<!-- periplus diff -->\\nWhat changed\\n' > "$out"
            fi
            """;

    /** Packs the archive for a desk. */
    static Release packed(Desk desk, String program) {
        Desk.executable(
                desk.root().resolve("release/periplus-0.1.0/bin/periplus"),
                "#!/usr/bin/env bash\nset -eu\n" + program + "\n");
        desk.with("curl", """
                echo "curl $*" >> "$DESK/fetched.txt"
                while [ $# -gt 0 ]; do
                  case $1 in -o) out=$2 ;; esac
                  shift
                done
                cp "$DESK/release.tar.gz" "$out"
                """);
        Desk.Ran packed =
                desk.run(desk.root().resolve("release"), "tar -czf ../release.tar.gz periplus-0.1.0", Map.of());
        if (packed.status() != 0) {
            throw new IllegalStateException(packed.printed());
        }
        return new Release(sum(desk.root().resolve("release.tar.gz")));
    }

    /** Returns the words that lead to the packaged program. */
    static String real() {
        return "exec " + Desk.quoted(Desk.program().resolve("bin/periplus")) + " \"$@\"";
    }

    private static String sum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
