package org.periplus.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The values stand in a table of the same name beside the entry's file, not under a key. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT})
public @interface Beside {
    /** Returns the ending of the table's file name, with its point. */
    String value();
}
