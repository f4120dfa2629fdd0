package org.periplus.doctor;

import java.util.Locale;

/** How much a finding matters. */
public enum Mark {
    /** As it should be. */
    OK,
    /** Good to know; nothing has to be done. */
    NOTE,
    /** Something is slow, incomplete or will not work. */
    LOOK;

    /** Returns the word for it, such as {@code ok}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
