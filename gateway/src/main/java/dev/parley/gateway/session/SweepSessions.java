package dev.parley.gateway.session;

import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Deletes expired sessions, and retries to end sessions at Keycloak. Expiry does not depend on this job: it is checked
 * when a session is read.
 */
@Startup
@ApplicationScoped
class SweepSessions {

    private static final Logger LOG = Logger.getLogger(SweepSessions.class);

    SweepSessions(Vertx vertx, SessionWork work, Sessions sessions, SessionConfig config) {
        vertx.setPeriodic(config.sweepEvery().toMillis(), timer -> work.run(sessions::sweep)
                .onFailure(failure -> LOG.warnf("Expired sessions stay for now: %s", failure.getMessage())));
        vertx.setPeriodic(config.endEvery().toMillis(), timer -> work.run(() -> {
                    sessions.endLeftOvers();
                    return null;
                })
                .onFailure(failure -> LOG.warnf("Sessions stay at Keycloak for now: %s", failure.getMessage())));
    }
}
