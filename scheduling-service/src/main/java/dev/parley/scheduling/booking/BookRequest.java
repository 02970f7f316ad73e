package dev.parley.scheduling.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.UUID;

public record BookRequest(
        @NotNull UUID interviewId, @Size(max = 2000) String bookingNotes) {}
