package org.periplus.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.periplus.address.SiteMap;
import org.periplus.analysis.Analysis;
import org.periplus.check.Rules;
import org.periplus.decode.Decoded;
import org.periplus.decode.Decoder;
import org.periplus.markdown.PictureSize;
import org.periplus.model.Atlas;
import org.periplus.render.ThemeChooser;
import org.periplus.render.ThemeWish;
import org.periplus.source.ContentTree;
import org.periplus.source.Media;
import org.periplus.source.MediaReader;
import org.periplus.source.TreeMemory;

/** What was made of the content the last time, for what is made anew only where something else comes of it. For one thread. */
public final class ReadingMemory {

    private final boolean isPreview;

    private final Decoder decoder = Decoder.remembering();
    private final Rules rules = Rules.all();
    private final TreeMemory<String, Copies> copies = new TreeMemory<>();
    private final TreeMemory<ThemeWish, ThemeChooser.Chosen> themes = new TreeMemory<>();

    private ReadingMemory(boolean isPreview) {
        this.isPreview = isPreview;
    }

    /** Returns the memory of a preview, which is used again and again. */
    public static ReadingMemory ofPreview() {
        return new ReadingMemory(true);
    }

    /** Returns a memory for one reading. */
    public static ReadingMemory once() {
        return new ReadingMemory(false);
    }

    /**
     * The content's own files that are published.
     *
     * @param media the files
     * @param paths where each stands in the site
     * @param sizes how large the pictures among them are, by where they stand
     */
    record Copies(Media media, Map<String, String> paths, Map<String, PictureSize> sizes) {

        static Copies of(ContentTree tree) {
            Media media = new MediaReader().read(tree);
            Map<String, PictureSize> sizes = new HashMap<>();
            media.sizes(SiteMap::mediaPath)
                    .forEach((path, size) -> sizes.put(path, new PictureSize(size.width(), size.height())));
            return new Copies(media, media.paths(SiteMap::mediaPath), sizes);
        }
    }

    Copies copies(ContentTree tree) {
        return copies.of("", tree, Copies::of);
    }

    Decoded decoded(ContentTree tree) {
        return decoder.decode(tree);
    }

    /** Returns the figures; those of a preview when they are asked for, since most of them never are. */
    Analysis analysis(Atlas atlas, LocalDate asOf) {
        return isPreview ? Analysis.later(atlas, asOf) : Analysis.of(atlas, asOf);
    }

    Rules rules() {
        return rules;
    }

    TreeMemory<ThemeWish, ThemeChooser.Chosen> themes() {
        return themes;
    }
}
