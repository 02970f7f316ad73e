package dev.parley.gateway.problem;

import dev.parley.contracts.body.BodyKind;

import java.util.Map;

/** The problem for an error status that comes without a problem document, from the HTTP layer or from a service. */
public final class StatusProblem {

    private record Words(String code, String detail) {}

    private static final Words UNCLEAR =
            new Words("malformed-request", "The request cannot be understood. Check it and try again.");
    private static final Words BROKEN =
            new Words("internal", "Try again. If it happens again, tell us the request id.");
    private static final Map<Integer, Words> BY_STATUS = Map.ofEntries(
            Map.entry(400, UNCLEAR),
            Map.entry(401, new Words("unauthorized", "Sign in and try again.")),
            Map.entry(403, new Words("forbidden", "Your account cannot use this. Ask an administrator.")),
            Map.entry(404, new Words("not-found", "There is nothing at this path. Check the address.")),
            Map.entry(405, new Words("method-not-allowed", "This path needs another method.")),
            Map.entry(406, new Words("not-acceptable", "Accept application/json.")),
            Map.entry(408, new Words("request-timeout", "The request did not arrive in time. Send it again.")),
            Map.entry(413, new Words("payload-too-large", BodyKind.JSON.detail())),
            Map.entry(414, new Words("uri-too-long", "Use a shorter address.")),
            Map.entry(415, new Words("unsupported-media-type", "Send another content type.")),
            Map.entry(416, new Words("range-not-satisfiable", "Request a part of the file that exists.")),
            Map.entry(429, new Words("rate-limited", "Wait a moment and try again.")),
            Map.entry(431, new Words("headers-too-large", "Send fewer or shorter headers. Cookies count too.")),
            Map.entry(500, BROKEN),
            Map.entry(503, new Words("overloaded", "Try again in a moment.")));

    private StatusProblem() {}

    /** An unlisted status gets the general problem of 4xx or 5xx. */
    public static Problem of(int status) {
        Words words = BY_STATUS.getOrDefault(status, status < 500 ? UNCLEAR : BROKEN);
        return Problem.of(words.code(), words.detail());
    }

    public static Iterable<Integer> statuses() {
        return BY_STATUS.keySet();
    }

    /** Whether the answer is an error without a problem document. */
    public static boolean isBare(int status, String contentType) {
        return status >= 400 && (contentType == null || !contentType.startsWith(Problem.MEDIA_TYPE));
    }
}
