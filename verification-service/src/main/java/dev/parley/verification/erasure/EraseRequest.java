package dev.parley.verification.erasure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason stays in the audit log, so it must contain nothing personal */
public record EraseRequest(@NotBlank @Size(max = 500) String reason) {}
