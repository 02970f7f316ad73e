package dev.parley.scheduling.waitlist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/** Either slots by name or any. */
public record WaitlistRequest(@Size(max = 50) List<@NotNull UUID> slotIds, Boolean any) {}
