package dev.parley.verification.token;

import dev.parley.platform.crypto.Secrets;
import dev.parley.platform.link.PublicLinks;
import dev.parley.platform.rotation.SealedColumn;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.nio.charset.StandardCharsets;

/** The link that leads a candidate to their form, as it is sent to them. */
@Singleton
public class SubmissionLinks {

    private static final String PURPOSE = "reminder-link";

    private final PublicLinks links;
    private final Secrets secrets;

    SubmissionLinks(PublicLinks links, Secrets secrets) {
        this.links = links;
        this.secrets = secrets;
    }

    @Produces
    @Singleton
    static SealedColumn column() {
        return new SealedColumn("candidate_token", "id", "sealed", PURPOSE);
    }

    String link(RawToken raw) {
        return links.url("/candidate/submit?token=" + raw.text());
    }

    /** The reminder is to hold the link again, which nobody can read from its hash. */
    byte[] seal(RawToken raw) {
        return secrets.encrypt(PURPOSE, raw.text().getBytes(StandardCharsets.US_ASCII));
    }

    /** The link that the candidate has already, to be sent once more. */
    public String sentBefore(CandidateToken token) {
        String text = new String(secrets.decrypt(PURPOSE, token.sealed()), StandardCharsets.US_ASCII);
        return link(RawToken.of(text).orElseThrow());
    }
}
