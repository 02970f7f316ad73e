package dev.parley.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For a resource method: a repeated request with the same {@code Idempotency-Key} gets the first answer again (for 24
 * h) and has no second effect. With the header, the method runs in one transaction that also stores the answer. Without
 * it, the method runs as usual, and again when another request changed what it had read
 * ({@link dev.parley.platform.transaction.Attempts}). The same key with another body gets 422 idempotency-key-reused;
 * while the first request is still running, a repetition gets 409 request-in-progress.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    String HEADER = "Idempotency-Key";
}
