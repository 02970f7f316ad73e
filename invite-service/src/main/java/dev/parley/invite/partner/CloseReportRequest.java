package dev.parley.invite.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param note what was done about it, for other administrators */
record CloseReportRequest(@NotBlank @Size(max = 2_000) String note) {}
