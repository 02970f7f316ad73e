package dev.parley.invite.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason what happened, for the administrator */
record ReportRequest(@NotBlank @Size(max = 2_000) String reason) {}
