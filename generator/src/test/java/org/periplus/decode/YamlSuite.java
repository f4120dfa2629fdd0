package org.periplus.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The vendored cases of the YAML test suite. */
final class YamlSuite {

    private static final Pattern VALUE = Pattern.compile("(?m)^ *=VAL (?:&\\S+ )?(?:<\\S+> )?[:'\"|>](.*)$");

    private YamlSuite() {}

    /**
     * One case.
     *
     * @param id its name in the suite
     * @param valid whether YAML 1.2 allows the text
     * @param text the text
     * @param tree the events a parser of YAML 1.2 sees
     */
    record Case(String id, boolean valid, String text, String tree) {

        /** Returns the texts of all scalars in order. */
        List<String> scalars() {
            return VALUE.matcher(tree)
                    .results()
                    .map(found -> found.group(1).translateEscapes())
                    .toList();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Case> cases() {
        try (InputStream in = YamlSuite.class.getResourceAsStream("/yaml-test-suite/cases.tsv")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().map(YamlSuite::read).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Case read(String line) {
        String[] fields = line.split("\t", -1);
        return new Case(fields[0], fields[1].equals("ok"), fields[2].translateEscapes(), fields[3].translateEscapes());
    }
}
