package org.periplus.render;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A theme in memory, served by a class loader of its own. */
final class ThemeFolder {

    private final String name;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder templates = new StringBuilder();

    ThemeFolder(String name) {
        this.name = name;
        macros("");
        file("tokens.yaml", "ink: \"#14212d #ece7db\"\n");
        file("a.css", "a { color: var(--ink); }\n");
        file("dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path fill=\"var(--ink)\"/></svg>");
    }

    ThemeFolder file(String path, String text) {
        files.put("themes/" + name + "/" + path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    ThemeFolder macros(String text) {
        return file("macros.vm", text);
    }

    ThemeFolder template(String template, String text) {
        templates.append("  - ").append(template).append(".vm\n");
        return file(template + ".vm", text);
    }

    String index() {
        return "name: " + name + "\ntokens: tokens.yaml\nmacros: macros.vm\nstylesheet: site.css\nstyles:\n  - a.css\n"
                + "templates:\n" + templates + "assets:\n  - dot.svg\n";
    }

    /** Reads the theme; a file {@code theme.yaml} that was not given is made up. */
    Theme load() {
        files.putIfAbsent("themes/" + name + "/theme.yaml", index().getBytes(StandardCharsets.UTF_8));
        return Theme.load(
                new ClassLoader(null) {
                    @Override
                    public InputStream getResourceAsStream(String path) {
                        byte[] bytes = files.get(path);
                        return bytes == null ? null : new ByteArrayInputStream(bytes);
                    }
                },
                name);
    }
}
