package dev.parley.scheduling.person;

import java.util.UUID;

/** What is to be known of a member of staff. */
public record Profile(UUID id, String name, String email, String zone, String locale, boolean interviewer) {}
