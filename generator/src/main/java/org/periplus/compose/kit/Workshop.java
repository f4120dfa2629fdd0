package org.periplus.compose.kit;

import java.util.Optional;
import java.util.function.Function;
import org.periplus.address.Editions;
import org.periplus.figure.Figures;
import org.periplus.markdown.MarkdownRenderer;
import org.periplus.page.Chrome;
import org.periplus.page.SearchBox;
import org.periplus.wording.Wording;

/**
 * What pages are made with. All parts are safe for use by several threads.
 *
 * @param figures draws
 * @param markdown makes markup of narratives
 * @param assets gives the path in the site of a theme's file by what it is for: {@value Chrome.Assets#STYLESHEET}, {@value
 *     Chrome.Assets#SCRIPT}, {@value Chrome.Assets#ICON} or {@value SearchBox#SCRIPT}, and of the files of the index; nothing if there
 *     is none
 * @param wording the words of the theme in the site's language
 * @param editions the editions the site is published in
 */
public record Workshop(
        Figures figures,
        MarkdownRenderer markdown,
        Function<String, Optional<String>> assets,
        Wording wording,
        Editions editions) {

    /** Takes what the pages of a site without editions are made with. */
    public Workshop(
            Figures figures, MarkdownRenderer markdown, Function<String, Optional<String>> assets, Wording wording) {
        this(figures, markdown, assets, wording, Editions.NONE);
    }
}
