package org.periplus.json;

/** JSON's {@code null}. */
public enum JsonNull implements Json {
    /** The only one. */
    NULL
}
