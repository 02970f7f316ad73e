package dev.parley.invite.extension;

import jakarta.validation.constraints.Size;

/** @param note why, in the candidate's words; optional */
record AskRequest(@Size(max = 500) String note) {

    static String noteOf(AskRequest request) {
        return request == null || request.note() == null || request.note().isEmpty() ? null : request.note();
    }

    @Override
    public String toString() {
        return "AskRequest";
    }
}
