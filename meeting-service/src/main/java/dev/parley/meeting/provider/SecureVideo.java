package dev.parley.meeting.provider;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Stops the service at its start when secrets would leave this machine without encryption. */
@Startup
@ApplicationScoped
class SecureVideo {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Map<String, URI> addresses;

    SecureVideo(VideoSettings settings) {
        this.addresses = new TreeMap<>(Map.of(
                "parley.video.zoom.token-url", settings.zoom().tokenUrl(),
                "parley.video.zoom.api-url", settings.zoom().apiUrl(),
                "parley.video.google-meet.token-url", settings.googleMeet().tokenUrl(),
                "parley.video.google-meet.api-url", settings.googleMeet().apiUrl()));
    }

    @PostConstruct
    void check() {
        addresses.forEach((setting, address) -> {
            if (!isSecure(address)) {
                throw new IllegalStateException(setting + " must begin with https:// and name a host");
            }
        });
    }

    /** Encrypted, or a stub on this machine. */
    static boolean isSecure(URI address) {
        return address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
    }
}
