package dev.parley.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import java.time.Clock;
import java.time.InstantSource;

class SessionClock {

    /** Real time, because Keycloak's tokens use it too. */
    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return Clock.systemUTC();
    }
}
