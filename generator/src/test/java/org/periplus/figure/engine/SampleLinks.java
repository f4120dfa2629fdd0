package org.periplus.figure.engine;

import java.util.Optional;
import org.periplus.model.Ref;

/** Links as on the page of the subject: every entry has a page, every anchor is here, every image is published. */
public final class SampleLinks implements FigureLinks {

    @Override
    public Optional<String> page(Ref ref) {
        return Optional.of("../" + ref.kind().folder() + "/" + ref.id() + ".html");
    }

    @Override
    public Optional<String> anchor(Ref ref, String anchor) {
        return Optional.of("#" + anchor);
    }

    @Override
    public Optional<String> image(String contentPath) {
        return Optional.of("../" + contentPath);
    }
}
