package dev.parley.notification.sms;

import dev.parley.notification.channel.SendFailure;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Broken settings show as degraded. The service stays ready, because it keeps and retries messages. */
@Readiness
@ApplicationScoped
class SmsHealth implements HealthCheck {

    private final SmsStatus status;
    private final SmsChannel channel;

    SmsHealth(SmsStatus status, SmsChannel channel) {
        this.status = status;
        this.channel = channel;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("sms").up().withData("provider", channel.providerName());
        SendFailure problem = status.problem().orElse(null);
        return problem == null
                ? response.withData("state", channel.offered() ? "ok" : "off").build()
                : response.withData("state", "degraded")
                        .withData("problem", problem.code())
                        .build();
    }
}
