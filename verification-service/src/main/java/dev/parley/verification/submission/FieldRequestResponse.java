package dev.parley.verification.submission;

import java.time.Instant;
import java.util.List;

/** @param key of the form's field */
public record FieldRequestResponse(String key, String reason, Instant at, int round) {

    public static List<FieldRequestResponse> all(List<FieldRequest> requests) {
        return requests.stream()
                .map(each -> new FieldRequestResponse(each.fieldKey(), each.reason(), each.askedAt(), each.round()))
                .toList();
    }
}
