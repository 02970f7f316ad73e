package dev.parley.meeting.ice;

import jakarta.enterprise.context.ApplicationScoped;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The servers that help browsers find a path, with short-lived credentials of the TURN REST convention. */
@ApplicationScoped
public class IceServers {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final TurnSettings turn;
    private final InstantSource clock;

    IceServers(TurnSettings turn, InstantSource clock) {
        this.turn = turn;
        this.clock = clock;
    }

    public Ice issueFor(UUID participantId) {
        Duration lifetime = turn.lifetime().compareTo(LONGEST) > 0 ? LONGEST : turn.lifetime();
        Instant expiresAt = clock.instant().plus(lifetime);
        List<String> urls = turn.urls().orElse(List.of());
        if (urls.isEmpty() || turn.secret().isEmpty()) {
            return new Ice(List.of(), expiresAt);
        }
        String username = expiresAt.getEpochSecond() + ":" + participantId;
        return new Ice(List.of(new IceServer(urls, username, sign(turn.secret().get(), username))), expiresAt);
    }

    static String sign(String secret, String username) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(username.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public record Ice(List<IceServer> iceServers, Instant iceExpiresAt) {}

    /** The form that {@code RTCPeerConnection} expects. */
    public record IceServer(List<String> urls, String username, String credential) {}
}
