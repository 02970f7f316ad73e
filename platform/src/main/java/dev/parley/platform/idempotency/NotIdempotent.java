package dev.parley.platform.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a POST that keeps no {@code Idempotency-Key}, and why a repeated request does no harm. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NotIdempotent {

    /** Why a repetition does no harm. */
    String value();
}
