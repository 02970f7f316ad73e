package dev.parley.verification.token;

import dev.parley.verification.cases.Contact;

import java.time.Instant;

/** A link that has just been sent; the only answer that shows it. */
public record LinkResponse(
        boolean success, String message, String submissionLink, Instant expiresAt, CandidateInfo candidateInfo) {

    public static LinkResponse of(IssuedLink issued, String message) {
        Contact to = issued.sentTo();
        return new LinkResponse(
                true,
                message,
                issued.link(),
                issued.expiresAt(),
                new CandidateInfo(to.name(), to.email(), to.mobile()));
    }

    @Override
    public String toString() {
        return "LinkResponse[until " + expiresAt + "]";
    }

    public record CandidateInfo(String name, String email, String mobile) {

        @Override
        public String toString() {
            return "CandidateInfo[]";
        }
    }
}
