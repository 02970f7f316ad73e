package dev.parley.invite.partner;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** Somebody whom the caller blocked. */
record BlockResponse(UUID userId, @Nullable String name, Instant since) {}
