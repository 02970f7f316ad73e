package dev.parley.verification.token;

import dev.parley.verification.cases.Contact;

import java.time.Instant;

/** @param link is shown once, to whoever issued it */
public record IssuedLink(String link, Instant expiresAt, Contact sentTo) {

    @Override
    public String toString() {
        return "IssuedLink[until " + expiresAt + "]";
    }
}
