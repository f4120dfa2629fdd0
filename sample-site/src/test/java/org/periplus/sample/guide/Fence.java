package org.periplus.sample.guide;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page.
 *
 * @param language the word behind the fence
 * @param text the lines between, each with its end
 * @param file the file that was named last before the block, in code style with an ending; empty if none was
 */
record Fence(String language, String text, Optional<String> file) {

    private static final Pattern NAMED = Pattern.compile("\\A(?:#!.*\n)?(?:#|//|<!--) ([A-Za-z0-9._/-]+)[ :,\n]");

    /** Returns the file that the block's own first line names, such as {@code # .githooks/pre-commit}. */
    Optional<String> itself() {
        Matcher named = NAMED.matcher(text);
        return named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }
}
