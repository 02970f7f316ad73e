package dev.parley.scheduling.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/** @param reviewerIds everybody with whom the answers are shared, those of before included; empty: only the owner */
public record ReviewersRequest(@NotNull @Size(max = 20) List<@NotNull UUID> reviewerIds, Integer version) {}
