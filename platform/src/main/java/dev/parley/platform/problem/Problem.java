package dev.parley.platform.problem;

import dev.parley.contracts.problem.ProblemCatalogue;
import dev.parley.contracts.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A problem document (RFC 9457) before it is written.
 *
 * @param extensions further members; {@code retryAfter} is also sent as Retry-After, and the {@code size} for an
 *                   unsatisfiable range as Content-Range (RFC 9110, 15.5.17)
 */
public record Problem(ProblemType type, String detail, List<FieldProblem> errors, Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";
    static final String RETRY_AFTER = "retryAfter";
    static final String SIZE = "size";

    /** Members that no extension may overwrite: those of RFC 9457, and the suite's {@code code} and {@code errors}. */
    static final Set<String> RESERVED = Set.of("type", "title", "status", "detail", "instance", "code", "errors");

    /** A problem without extensions, except that a 503 asks clients to retry after a second. */
    public static Problem of(String code, String detail) {
        return new Problem(ProblemCatalogue.get(code), detail, List.of(), Map.of());
    }

    static Problem of(Rejection rejection) {
        return new Problem(rejection.type(), rejection.detail(), rejection.errors(), rejection.extensions());
    }

    static Problem invalid(List<FieldProblem> errors) {
        return new Problem(
                ProblemCatalogue.get("validation-failed"),
                "Correct the values listed in errors and send again.",
                errors,
                Map.of());
    }

    public int status() {
        return type.status();
    }

    /** The members in the order in which they are written. */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type.uri());
        members.put("title", type.title());
        members.put("status", type.status());
        members.put("detail", detail);
        members.put("code", type.code());
        if (!errors.isEmpty()) {
            members.put("errors", errors);
        }
        members.putAll(extensions);
        return members;
    }

    /** Headers that the status requires. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (extensions.get(RETRY_AFTER) instanceof Number seconds) {
            headers.put(HttpHeaders.RETRY_AFTER, Long.toString(seconds.longValue()));
        } else if (status() == 503) {
            headers.put(HttpHeaders.RETRY_AFTER, "1");
        }
        if (status() == 416 && extensions.get(SIZE) instanceof Number bytes) {
            headers.put("Content-Range", "bytes */" + bytes.longValue());
        }
        if (status() == 401) {
            headers.put(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return headers;
    }
}
