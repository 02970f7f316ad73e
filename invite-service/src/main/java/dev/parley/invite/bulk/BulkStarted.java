package dev.parley.invite.bulk;

import java.util.UUID;

/** Fired with a new batch, so that the work begins when it is committed. */
record BulkStarted(UUID batchId) {}
