package dev.parley.meeting.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.meeting.provider.VideoFailure.Cause;

import java.time.Duration;

/** The token of one service on this replica: fetched when it is needed, and anew when the service refuses it. */
final class AccessToken {

    /** It must not run out on its way. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    interface Source {
        JsonNode fetch() throws VideoFailure;
    }

    interface Call {
        JsonNode with(String token) throws VideoFailure;
    }

    private final Source source;
    private String value;
    private long expiresAt;

    AccessToken(Source source) {
        this.source = source;
    }

    JsonNode call(Call call) throws VideoFailure {
        String token = value();
        try {
            return call.with(token);
        } catch (VideoFailure e) {
            if (e.reason() != Cause.UNAUTHORIZED) {
                throw e;
            }
            forget(token);
            return call.with(value());
        }
    }

    /** Fetches one, whatever there is. */
    synchronized void renew() throws VideoFailure {
        value = null;
        value();
    }

    private synchronized String value() throws VideoFailure {
        if (value == null || System.nanoTime() - expiresAt >= 0) {
            value = null;
            JsonNode answer = source.fetch();
            Duration life =
                    Duration.ofSeconds(answer.path("expires_in").asInt(0)).minus(MARGIN);
            value = VideoHttp.needed(answer, "access_token");
            expiresAt = System.nanoTime() + Math.max(life.toNanos(), 0);
        }
        return value;
    }

    private synchronized void forget(String token) {
        if (token.equals(value)) {
            value = null;
        }
    }
}
