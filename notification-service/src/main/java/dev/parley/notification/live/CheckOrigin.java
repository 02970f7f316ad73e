package dev.parley.notification.live;

import dev.parley.notification.NotificationSettings;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Set;

/** Pages of other sites may not open a socket; who is no browser names no origin. */
@ApplicationScoped
class CheckOrigin implements HttpUpgradeCheck {

    private final Set<String> origins;

    CheckOrigin(NotificationSettings settings) {
        this.origins = settings.live().allowedOrigins();
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        String origin = context.httpRequest().getHeader("Origin");
        return origin == null || origins.contains(origin)
                ? CheckResult.permitUpgrade()
                : CheckResult.rejectUpgrade(403);
    }
}
