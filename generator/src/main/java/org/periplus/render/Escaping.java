package org.periplus.render;

import java.util.Collection;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
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
        String template = context instanceof InternalContextAdapter inner ? inner.getCurrentTemplateName() : "";
        throw new UnprintableException(
                template,
                reference,
                reference + " is a "
                        + (value instanceof Collection
                                ? "list"
                                : value.getClass().getSimpleName())
                        + "; a template prints text, markup and whole numbers only");
    }

    /** What a template must not print. */
    static final class UnprintableException extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final String template;
        private final String reference;

        UnprintableException(String template, String reference, String message) {
            super(message);
            this.template = template;
            this.reference = reference;
        }

        /** Returns the template, or library, that printed it, as Velocity knows it. */
        String template() {
            return template;
        }

        /** Returns the reference as it is written there. */
        String reference() {
            return reference;
        }
    }
}
