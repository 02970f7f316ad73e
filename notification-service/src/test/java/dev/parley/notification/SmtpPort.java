package dev.parley.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Points the service to a port where {@link MailServer} listens when a test wants it to; retries are quick. */
public class SmtpPort implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Map.of(
                    "parley.smtp.host", "127.0.0.1",
                    "parley.smtp.port", Integer.toString(socket.getLocalPort()),
                    "parley.smtp.tls", "disabled",
                    "parley.sms.provider", "local",
                    "parley.notification.limits.sms.most", "3",
                    "parley.notification.live.poll", "PT5S",
                    "parley.notification.live.recheck", "1s",
                    "parley.notification.live.max-replay", "50",
                    "parley.notification.retry-delays", "50ms,100ms,200ms,400ms,800ms,1s,1s,1s,1s,1s",
                    "parley.notification.poll", "50ms");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
