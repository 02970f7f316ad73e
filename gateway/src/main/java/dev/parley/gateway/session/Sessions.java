package dev.parley.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Staff sessions, shared by all replicas. Every method blocks. Methods that need the database or Keycloak fail with
 * {@link SessionUnknown} when these do not answer.
 */
@ApplicationScoped
class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class);

    /** Longer than a refresh takes, so that a lease expires only when its replica died. */
    private static final Duration LEASE = Duration.ofSeconds(10);

    /** When to try again to end a session at Keycloak. */
    private static final Duration RETRY = Duration.ofSeconds(5);

    private static final int LEFT_OVERS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

    private final SessionIds ids;
    private final SessionRows rows;
    private final Keycloak keycloak;
    private final TokenVault vault;
    private final SessionConfig config;
    private final InstantSource clock;

    Sessions(
            SessionIds ids,
            SessionRows rows,
            Keycloak keycloak,
            TokenVault vault,
            SessionConfig config,
            InstantSource clock) {
        this.ids = ids;
        this.rows = rows;
        this.keycloak = keycloak;
        this.vault = vault;
        this.config = config;
        this.clock = clock;
    }

    /** Begins a session and returns its id, which cannot be read again later. */
    String begin(Granted granted) {
        String id = ids.next();
        SessionHash hash = SessionHash.of(id);
        Instant now = now();
        Deadlines deadlines = Deadlines.of(granted.access(), now, config);
        byte[] encrypted = vault.seal(hash.hex(), granted.tokens().bytes());
        rows.insert(
                new SessionRow(hash, encrypted, now, now, deadlines.accessEnds(), deadlines.refreshAt()),
                granted.tokens().person().id(),
                granted.sid());
        return id;
    }

    /** The session with valid tokens; empty when it has ended. Refreshes the tokens and asks Keycloak when due. */
    Optional<LiveSession> live(SessionHash hash) {
        Optional<SessionRow> row = rows.find(hash).filter(found -> now().isBefore(found.ends(config)));
        Optional<Tokens> tokens = row.flatMap(this::tokens);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        if (!now().isBefore(row.get().refreshAt())) {
            return refreshed(row.get(), tokens.get());
        }
        return stands(row.get(), tokens.get())
                ? Optional.of(live(row.get(), tokens.get()))
                : refreshed(row.get(), tokens.get());
    }

    void use(SessionHash hash, Instant at) {
        rows.use(hash, at.truncatedTo(ChronoUnit.MILLIS));
    }

    /** Ends a session here, and at Keycloak as soon as it answers. When several callers try, one of them does it. */
    void end(SessionHash hash) {
        rows.end(hash, RETRY).ifPresent(this::endAtKeycloak);
    }

    /** Ends sessions at Keycloak for which earlier attempts failed. */
    void endLeftOvers() {
        if (!keycloak.isSilent()) {
            rows.claimEnded(LEFT_OVERS, RETRY).stream()
                    .takeWhile(each -> !keycloak.isSilent())
                    .forEach(this::endAtKeycloak);
        }
    }

    /** Ends a session only here, because a newer sign-in has replaced it. */
    void drop(SessionHash hash) {
        rows.delete(hash);
    }

    /** Ends the sessions that the order names; empty when it was used before. */
    Optional<List<SessionHash>> obey(LogoutOrder order) {
        return rows.obey(order);
    }

    int sweep() {
        Instant now = now();
        return rows.sweep(now, now.minus(config.idle()), now.minus(config.lifetime()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Optional<Tokens> tokens(SessionRow row) {
        return vault.open(row.hash().hex(), row.tokens()).map(Tokens::of);
    }

    private LiveSession live(SessionRow row, Tokens tokens) {
        return new LiveSession(
                row.hash(),
                tokens.person(),
                "Bearer " + tokens.access(),
                row.accessEnds(),
                row.ends(config),
                row.usedAt());
    }

    /**
     * Asks Keycloak when due. If Keycloak does not answer, the session continues: services accept its token until it
     * expires.
     */
    private boolean stands(SessionRow row, Tokens tokens) {
        if (keycloak.isSilent() || !rows.claimCheck(row.hash(), config.checkEvery())) {
            return true;
        }
        try {
            return keycloak.isActive(tokens.access());
        } catch (SessionUnknown silent) {
            LOG.warn(silent.getMessage());
            return true;
        }
    }

    private Optional<LiveSession> refreshed(SessionRow row, Tokens tokens) {
        boolean good = now().isBefore(row.accessEnds());
        if (good && keycloak.isSilent()) {
            return Optional.of(live(row, tokens));
        }
        if (!rows.claimRefresh(row.hash(), row.refreshAt(), LEASE)) {
            return refreshedByAnother(row);
        }
        try {
            return keep(row, keycloak.refresh(tokens.refresh()));
        } catch (SessionUnknown silent) {
            rows.leaseRefresh(row.hash(), Duration.ZERO);
            if (!good) {
                throw silent;
            }
            LOG.warn(silent.getMessage());
            return Optional.of(live(row, tokens));
        }
    }

    private Optional<LiveSession> keep(SessionRow row, Optional<Granted> granted) {
        if (granted.isEmpty()) {
            rows.delete(row.hash());
            return Optional.empty();
        }
        Tokens fresh = granted.get().tokens();
        byte[] encrypted = vault.seal(row.hash().hex(), fresh.bytes());
        Deadlines deadlines = Deadlines.of(granted.get().access(), now(), config);
        if (!rows.refresh(row.hash(), encrypted, deadlines.accessEnds(), deadlines.refreshAt())) {
            EndedSession ended = new EndedSession(row.hash(), encrypted);
            rows.noteEnded(ended, RETRY);
            endAtKeycloak(ended);
            return Optional.empty();
        }
        return Optional.of(live(
                new SessionRow(
                        row.hash(),
                        encrypted,
                        row.createdAt(),
                        row.usedAt(),
                        deadlines.accessEnds(),
                        deadlines.refreshAt()),
                fresh));
    }

    /**
     * Another replica is refreshing. Uses the current tokens while they are valid, otherwise waits for the new ones.
     */
    private Optional<LiveSession> refreshedByAnother(SessionRow seen) {
        Instant until = Instant.now().plus(PATIENCE);
        Optional<SessionRow> row = rows.find(seen.hash());
        while (row.isPresent()
                && !now().isBefore(row.get().accessEnds())
                && Instant.now().isBefore(until)) {
            pause();
            row = rows.find(seen.hash());
        }
        if (row.isPresent() && !now().isBefore(row.get().accessEnds())) {
            throw new SessionUnknown("Another replica has not refreshed the session in time", null);
        }
        return row.flatMap(found -> tokens(found).map(tokens -> live(found, tokens)));
    }

    private void endAtKeycloak(EndedSession session) {
        try {
            vault.open(session.hash().hex(), session.tokens())
                    .map(Tokens::of)
                    .ifPresent(tokens -> keycloak.endSession(tokens.refresh()));
            rows.forgetEnded(session.hash());
        } catch (SessionUnknown silent) {
            LOG.warnf("A session ended here but not yet at Keycloak: %s", silent.getMessage());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SessionUnknown("Interrupted while another replica refreshes", e);
        }
    }
}
