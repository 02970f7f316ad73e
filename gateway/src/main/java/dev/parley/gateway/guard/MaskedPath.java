package dev.parley.gateway.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.List;

/** The path of a request without secrets, for the log. The address of a calendar feed and a code are secrets. */
@ApplicationScoped
public class MaskedPath {

    /** The pattern of the access log uses this name. */
    private static final String KEY = "masked-path";

    private static final List<String> BEFORE_SECRETS = List.of("/calendar/", "/api/v1/invite-status/");
    private static final int FIRST = 1000;

    void register(@Observes Filters filters) {
        filters.register(
                rc -> {
                    rc.put(KEY, of(rc.request().path()));
                    rc.next();
                },
                FIRST);
    }

    public static String of(String path) {
        if (path == null) {
            return "";
        }
        for (String start : BEFORE_SECRETS) {
            if (path.startsWith(start) && path.length() > start.length()) {
                return start + "***";
            }
        }
        return path;
    }
}
