package org.periplus.json;

/** A truth value. */
public enum JsonBoolean implements Json {
    /** {@code false}. */
    FALSE,
    /** {@code true}. */
    TRUE;

    /** Returns the value as Java knows it. */
    public boolean value() {
        return this == TRUE;
    }
}
