package dev.parley.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method: a repeated request with the same {@code Idempotency-Key} gets the first answer again
 * (for 24 h) and has no second effect. Without the header the method runs as usual, and again when another request
 * changed what it read before it wrote ({@link dev.parley.platform.transaction.Attempts}); with it, it runs within one
 * transaction that also keeps the answer. Another body under the same key is 422 idempotency-key-reused, a request
 * that is still running 409 request-in-progress.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
