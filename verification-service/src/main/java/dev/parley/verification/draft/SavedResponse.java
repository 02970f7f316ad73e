package dev.parley.verification.draft;

import java.time.Instant;

record SavedResponse(int revision, Instant savedAt) {}
