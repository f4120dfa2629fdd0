package org.periplus.page;

import java.util.Optional;
import org.periplus.markdown.PictureSize;

/**
 * A picture of the content on a page.
 *
 * @param href relative link to its published copy; empty if there is none
 * @param width in pixels; 0 if it is not known
 * @param height in pixels; 0 if it is not known
 */
public record Picture(String href, int width, int height) {

    /** No picture. */
    public static final Picture NONE = new Picture("", 0, 0);

    /** Takes the link of a picture and its size, if that is known. */
    public static Picture of(String href, Optional<PictureSize> size) {
        return new Picture(
                href,
                size.map(PictureSize::width).orElse(0),
                size.map(PictureSize::height).orElse(0));
    }

    /** Returns the same in the height given, in pixels, as wide as that makes it. */
    public Picture high(int wanted) {
        return height == 0 ? this : new Picture(href, Math.max(1, Math.round((float) width * wanted / height)), wanted);
    }

    /** Tells whether there is a picture. */
    public boolean exists() {
        return !href.isEmpty();
    }

    /** Tells whether its size is known, so that the page can keep its place. */
    public boolean isSized() {
        return width > 0 && height > 0;
    }
}
