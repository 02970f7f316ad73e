package dev.parley.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Points the service to a port where {@link MailServer} listens when a test wants it to; retries are quick. */
public class SmtpPort implements QuarkusTestResourceLifecycleManager {

    private static final Logger LOG = Logger.getLogger(SmtpPort.class);

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "parley.smtp.host", "127.0.0.1",
                "parley.smtp.port", Integer.toString(freePort()),
                "parley.smtp.tls", "disabled",
                "parley.sms.provider", "local",
                "parley.notification.limits.sms.most", "3",
                "parley.notification.live.poll", "PT5S",
                "parley.notification.live.recheck", "1s",
                "parley.notification.live.max-replay", "50",
                "parley.notification.retry-delays", "50ms,100ms,200ms,400ms,800ms,1s,1s,1s,1s,1s",
                "parley.notification.poll", "50ms"));
        settings.putAll(Map.of(
                "parley.notification.presence.renew", "500ms",
                "parley.notification.presence.lease", "PT3S",
                "parley.notification.presence.grace", "PT2S",
                "parley.notification.presence.away-after", "PT4S",
                "parley.notification.push.trusted-origins", "http://127.0.0.1:" + freePort()));
        return settings;
    }

    /** Below the range from which outgoing connections take theirs: it stays free while the server is down. */
    private static int freePort() {
        while (true) {
            int port = 20_000 + new Random().nextInt(12_000);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                LOG.debugf("port %d is taken", port);
            }
        }
    }

    @Override
    public void stop() {}
}
