package dev.parley.notification.push;

import dev.parley.platform.http.WholeAnswer;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;

/** Hands one message to one push service (RFC 8030). Follows no redirect. */
@ApplicationScoped
class PushClient {

    /** Longest time that services keep a message. */
    private static final Duration LONGEST = Duration.ofDays(28);

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;

    private final EndpointCheck check;
    private final VapidKey key;
    private final PushSettings settings;
    private final InstantSource clock;
    private final HttpClient http;

    PushClient(EndpointCheck check, VapidKey key, PushSettings settings, InstantSource clock) {
        this.check = check;
        this.key = key;
        this.settings = settings;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    enum Outcome {
        DELIVERED,
        /** The browser no longer has the subscription. */
        GONE,
        REFUSED,
        /** Another try may help. */
        BUSY
    }

    Outcome send(PushTarget target, byte[] message, Duration ttl) {
        URI endpoint = URI.create(target.endpoint());
        if (check.objection(endpoint).isPresent()) {
            return Outcome.REFUSED;
        }
        byte[] body = PushCipher.encrypt(message, new SubscriptionKeys(target.point(), target.auth()));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(settings.timeout())
                .header("TTL", Long.toString(Math.clamp(ttl.toSeconds(), 0, LONGEST.toSeconds())))
                .header("Urgency", "high")
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header(
                        "Authorization",
                        VapidToken.authorization(endpoint, key.get(), settings.subject(), clock.instant()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return outcome(WholeAnswer.of(http, request, HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException e) {
            return Outcome.BUSY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.BUSY;
        }
    }

    private static Outcome outcome(int status) {
        if (status >= 200 && status < 300) {
            return Outcome.DELIVERED;
        }
        if (status == NOT_FOUND || status == GONE) {
            return Outcome.GONE;
        }
        return status == TOO_MANY || status >= 500 ? Outcome.BUSY : Outcome.REFUSED;
    }
}
