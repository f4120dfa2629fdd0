package org.periplus.render;

import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Gives Velocity the texts of one theme, which were read already, and nothing else: no file system, no class path. */
final class ThemeLoader extends ResourceLoader {

    private final Map<String, ThemeText> texts;

    /** Takes the texts by the names that Velocity knows them by. */
    ThemeLoader(Map<String, ThemeText> texts) {
        this.texts = Map.copyOf(texts);
    }

    @Override
    public void init(ExtProperties configuration) {
        // All there is to know came with the theme.
    }

    @Override
    public Reader getResourceReader(String source, String encoding) {
        ThemeText text = texts.get(source);
        if (text == null) {
            throw new ResourceNotFoundException("the theme has no template `" + source + "`");
        }
        return new StringReader(text.text());
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
