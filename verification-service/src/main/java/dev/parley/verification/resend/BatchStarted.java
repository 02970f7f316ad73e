package dev.parley.verification.resend;

import java.util.UUID;

/** Wakes the worker once the batch is committed. */
record BatchStarted(UUID batchId) {}
