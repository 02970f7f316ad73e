package dev.parley.notification.smtp;

import dev.parley.notification.channel.SendFailure;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Broken email settings show as degraded. The service stays ready, because it keeps and retries messages. */
@Readiness
@ApplicationScoped
class SmtpHealth implements HealthCheck {

    private final SmtpStatus status;

    SmtpHealth(SmtpStatus status) {
        this.status = status;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("mail").up();
        SendFailure problem = status.problem().orElse(null);
        return problem == null
                ? response.withData("state", "ok").build()
                : response.withData("state", "degraded")
                        .withData("problem", problem.code())
                        .build();
    }
}
