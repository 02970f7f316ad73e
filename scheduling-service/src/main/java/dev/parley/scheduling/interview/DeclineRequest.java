package dev.parley.scheduling.interview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record DeclineRequest(@NotBlank @Size(max = 500) String reason) {}
