package dev.parley.invite.question;

import jakarta.persistence.Embeddable;

import java.util.UUID;

/** A question that two people can talk about. */
@Embeddable
public record Question(UUID id, String text) {}
