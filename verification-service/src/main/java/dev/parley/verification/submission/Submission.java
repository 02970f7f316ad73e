package dev.parley.verification.submission;

import dev.parley.verification.form.Answers;
import dev.parley.verification.form.Consent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What a candidate handed in at one time; never changed afterwards. */
@Entity
public class Submission {

    @Id
    private UUID id;

    private UUID caseId;
    private int number;
    private UUID tokenId;
    private int formVersion;
    private String filledIn;
    private UUID[] documentIds;
    private String consentVersion;
    private String consentText;
    private Instant submittedAt;

    protected Submission() {}

    Submission(UUID id, UUID caseId, int number, UUID tokenId, HandedIn handedIn, Consent.Text consent) {
        this.id = id;
        this.caseId = caseId;
        this.number = number;
        this.tokenId = tokenId;
        this.formVersion = handedIn.form().version();
        this.filledIn = Answers.write(handedIn.answers());
        this.documentIds = handedIn.documentIds();
        this.consentVersion = consent.version();
        this.consentText = consent.text();
        this.submittedAt = handedIn.receivedAt();
    }

    public int number() {
        return number;
    }

    public int formVersion() {
        return formVersion;
    }

    public Map<String, Object> values() {
        return Answers.read(filledIn);
    }

    public UUID[] documentIds() {
        return documentIds.clone();
    }

    public Consent.Text consent() {
        return new Consent.Text(consentVersion, consentText);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    @Override
    public String toString() {
        return "Submission[" + caseId + " " + number + "]";
    }
}
