package org.periplus.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which kinds the references of this field ({@link Ref}, or a list of them) may name, the likeliest first. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT})
public @interface RefersTo {
    /** Returns the kinds. */
    Kind[] value();
}
