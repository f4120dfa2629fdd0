package org.periplus.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which characters are written as an escape although JSON lets them stand. */
final class VisibleEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes['<'] = CharacterEscapes.ESCAPE_STANDARD;
        codes[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                new SerializedString(String.format(Locale.ROOT, "\\u%04X", character));
            default -> null;
        };
    }
}
