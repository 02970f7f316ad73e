package dev.parley.verification.token;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import java.time.Duration;

/** @param expiryHours absent: as long as usual */
public record LinkRequest(@Min(MIN_HOURS) @Max(MAX_HOURS) Integer expiryHours) {

    public static final int MIN_HOURS = 1;
    public static final int MAX_HOURS = 720;

    public static Duration validity(LinkRequest request) {
        return request == null || request.expiryHours() == null ? null : Duration.ofHours(request.expiryHours());
    }
}
