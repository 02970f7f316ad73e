package dev.parley.gateway.session;

import java.time.Instant;
import java.util.Optional;

/**
 * A verified logout token (OpenID Connect Back-Channel Logout 1.0). It names a session, a person, or both.
 *
 * @param expiresAt from this instant on the token is refused as too old
 */
record LogoutOrder(String jti, Optional<String> sid, Optional<String> subject, Instant expiresAt) {}
