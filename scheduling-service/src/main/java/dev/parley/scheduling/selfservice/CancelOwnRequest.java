package dev.parley.scheduling.selfservice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record CancelOwnRequest(@NotBlank @Size(max = 500) String reason) {}
