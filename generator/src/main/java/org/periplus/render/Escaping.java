package org.periplus.render;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.Renderable;
import org.jspecify.annotations.Nullable;
import org.periplus.html.Escape;
import org.periplus.html.SafeHtml;

/**
 * Escapes whatever a template prints, whatever the template does, unless its type says that it is markup.
 *
 * <p>Only what a page record may hold is printed: text, markup and whole numbers. Anything else would be printed in the words
 * of Java, so it is refused.
 */
final class Escaping implements ReferenceInsertionEventHandler {

    @Override
    public @Nullable Object referenceInsert(Context context, String reference, @Nullable Object value) {
        if (value == null || value instanceof Renderable) {
            // Null is refused by the strict mode; a Renderable is a block whose references came through here already.
            return value;
        }
        if (value instanceof SafeHtml markup) {
            return markup.value();
        }
        if (value instanceof CharSequence || value instanceof Integer || value instanceof Long) {
            return Escape.html(value.toString());
        }
        throw new IllegalArgumentException(reference + " is a "
                + value.getClass().getSimpleName() + "; a template prints text, markup and whole numbers only");
    }
}
