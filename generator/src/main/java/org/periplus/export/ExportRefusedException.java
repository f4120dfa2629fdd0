package org.periplus.export;

/** Says why a file was not made as it was asked for, in a sentence for the one who asked. */
public final class ExportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes the sentence, without a full stop. */
    public ExportRefusedException(String message) {
        super(message);
    }
}
