package dev.parley.platform.http;

import dev.parley.platform.problem.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Checks media types before other code relies on them. A body with an unreadable type is refused. An unreadable Accept
 * is ignored, as RFC 9110 (12.5.1) allows.
 */
@ApplicationScoped
class MediaTypeHeaders {

    private static final int BEFORE_THE_BODY = 955;

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_BODY);
    }

    private void check(RoutingContext rc) {
        HttpServerRequest request = rc.request();
        List<String> accept = request.headers().getAll(HttpHeaders.ACCEPT);
        if (!accept.stream().allMatch(MediaTypeHeaders::isAccept)) {
            request.headers().remove(HttpHeaders.ACCEPT);
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || isContentType(type)) {
            rc.next();
        } else {
            RawProblem.sendAndClose(
                    rc, Problem.of("unsupported-media-type", "Send application/json, or what the operation asks for."));
        }
    }

    static boolean isAccept(String accept) {
        try {
            List<MediaType> types = MediaTypeHelper.parseHeader(accept);
            return !types.isEmpty() && types.stream().allMatch(MediaTypeHeaders::hasWeight);
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    private static boolean hasWeight(MediaType type) {
        double weight = Double.parseDouble(type.getParameters().getOrDefault("q", "1"));
        return weight >= 0 && weight <= 1;
    }

    static boolean isContentType(String type) {
        try {
            String charset = MediaType.valueOf(type).getParameters().get(MediaType.CHARSET_PARAMETER);
            return charset == null || Charset.isSupported(charset);
        } catch (RuntimeException malformed) {
            return false;
        }
    }
}
