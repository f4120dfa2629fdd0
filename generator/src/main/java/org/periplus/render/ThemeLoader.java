package org.periplus.render;

import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Gives Velocity the texts of one theme, which were read already, and nothing else: no file system, no class path. */
final class ThemeLoader extends ResourceLoader {

    static final String MACROS = "macros.vm";

    private final Map<String, String> texts;

    ThemeLoader(Theme theme) {
        Map<String, String> all = new HashMap<>();
        theme.templates().forEach((name, text) -> all.put(name + ".vm", text));
        all.put(MACROS, theme.macros());
        this.texts = Map.copyOf(all);
    }

    @Override
    public void init(ExtProperties configuration) {
        // All there is to know came with the theme.
    }

    @Override
    public Reader getResourceReader(String source, String encoding) {
        String text = texts.get(source);
        if (text == null) {
            throw new ResourceNotFoundException("the theme has no template `" + source + "`");
        }
        return new StringReader(text);
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
