package dev.parley.meeting.adjustment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** @param percent of the usual time; 0 takes it back */
record ExtraTimeRequest(@NotNull @Min(0) @Max(300) Integer percent) {}
