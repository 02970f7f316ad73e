package dev.parley.platform.request;

import dev.parley.platform.id.Ids;
import org.jboss.logging.MDC;

import java.util.regex.Pattern;

/** The id that follows a request through HTTP, Kafka headers and logs. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";
    /** Key in the logging context. */
    public static final String MDC_KEY = "requestId";

    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /** The id of the current request or event, or null. */
    public static String current() {
        return MDC.get(MDC_KEY) instanceof String id ? id : null;
    }

    /** The given id if it is safe to log, else a new one. */
    static String acceptOrNew(String given) {
        return given != null && ACCEPTABLE.matcher(given).matches()
                ? given
                : Ids.next().toString();
    }

    /** Sets the id for the current thread or request; null removes it. */
    public static void set(String id) {
        if (id == null) {
            MDC.remove(MDC_KEY);
        } else {
            MDC.put(MDC_KEY, id);
        }
    }
}
