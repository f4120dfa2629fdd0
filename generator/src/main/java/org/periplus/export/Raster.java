package org.periplus.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.Optional;
import org.apache.batik.gvt.renderer.ImageRenderer;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Makes pixels of drawings with Batik: no script runs, nothing outside the drawing is read. Stateless; safe for use by several threads. */
final class Raster {

    /** A picture of more pixels than this is not made: 100 MB of memory. */
    static final long MOST_PIXELS = 25_000_000;

    private Raster() {}

    /** Returns a drawing without text as a PNG file. */
    static byte[] png(String svg, double width, double height) {
        PNGTranscoder transcoder = new PNGTranscoder() {
            @Override
            protected ImageRenderer createRenderer() {
                return new SteadyRenderer();
            }
        };
        harden(transcoder);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(out));
        } catch (TranscoderException failure) {
            throw new IllegalStateException("our own drawing is not drawn", failure);
        }
        return out.toByteArray();
    }

    /**
     * Returns a drawing of the content, already checked to hold no script and no foreign address, {@code width} pixels wide.
     *
     * @return empty if it cannot be drawn, such as one with text on a machine without fonts
     */
    static Optional<BufferedImage> drawing(byte[] svg, double width) {
        Keeping transcoder = new Keeping();
        harden(transcoder);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_MAX_HEIGHT, (float) (MOST_PIXELS / Math.max(1, width)));
        try {
            transcoder.transcode(new TranscoderInput(new ByteArrayInputStream(svg)), new TranscoderOutput());
            return Optional.ofNullable(transcoder.image);
        } catch (TranscoderException | RuntimeException | LinkageError | InternalError failure) {
            return Optional.empty();
        }
    }

    private static void harden(SVGAbstractTranscoder transcoder) {
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, Boolean.FALSE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_CONSTRAIN_SCRIPT_ORIGIN, Boolean.TRUE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, Boolean.FALSE);
    }

    /** Keeps the pixels instead of writing a file. */
    private static final class Keeping extends ImageTranscoder {

        private @org.jspecify.annotations.Nullable BufferedImage image;

        @Override
        protected ImageRenderer createRenderer() {
            return new SteadyRenderer();
        }

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage drawn, TranscoderOutput to) {
            image = drawn;
        }
    }
}
