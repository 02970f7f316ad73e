package dev.parley.scheduling.job;

import dev.parley.platform.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;

/** @param minimumNotice least time between booking and start, instead of the installation's */
public record JobRequest(
        @OneLine @NotBlank @Size(max = 200) String title,
        @OneLine @NotBlank @Size(max = 200) String companyName,
        @OneLine @Size(min = 1, max = 200) String externalId,
        @Size(max = 10_000) String description,
        @DurationMin @DurationMax(days = 90) Duration minimumNotice,
        Integer version) {}
