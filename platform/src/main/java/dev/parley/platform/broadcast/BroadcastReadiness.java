package dev.parley.platform.broadcast;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The service is not ready until every broadcast subscription is listening. */
@Readiness
@jakarta.enterprise.context.ApplicationScoped
class BroadcastReadiness implements HealthCheck {

    private final Broadcast broadcast;

    BroadcastReadiness(Broadcast broadcast) {
        this.broadcast = broadcast;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("broadcast").status(broadcast.ready()).build();
    }
}
