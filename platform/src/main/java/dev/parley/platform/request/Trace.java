package dev.parley.platform.request;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/** The current span in W3C Trace Context form. */
public final class Trace {

    private Trace() {}

    /** Value of the {@code traceparent} header, or null without an active trace. */
    public static String parent() {
        SpanContext span = Span.current().getSpanContext();
        if (!span.isValid()) {
            return null;
        }
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }
}
