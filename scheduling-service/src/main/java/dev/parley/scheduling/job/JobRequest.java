package dev.parley.scheduling.job;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;

/** @param minimumNotice least time between booking and start, instead of the installation's */
public record JobRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String companyName,
        @Size(min = 1, max = 200) String externalId,
        @Size(max = 10_000) String description,
        @DurationMin @DurationMax(days = 90) Duration minimumNotice,
        Integer version) {}
