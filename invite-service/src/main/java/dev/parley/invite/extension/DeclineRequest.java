package dev.parley.invite.extension;

import jakarta.validation.constraints.Size;

/** @param reason the candidate reads it; optional */
record DeclineRequest(@Size(max = 500) String reason) {

    static String reasonOf(DeclineRequest request) {
        return request == null || request.reason() == null || request.reason().isEmpty() ? null : request.reason();
    }
}
