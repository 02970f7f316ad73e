package dev.parley.verification.draft;

import dev.parley.verification.form.Answers;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What the candidate of a case has filled in so far. The case's row is locked while it changes. */
@Entity
public class Draft {

    @Id
    private UUID caseId;

    private String filledIn;
    private int revision;
    private Instant savedAt;

    protected Draft() {}

    Draft(UUID caseId) {
        this.caseId = caseId;
    }

    /** @param at when it was received */
    public void save(Map<String, Object> values, Instant at) {
        filledIn = Answers.write(values);
        revision++;
        savedAt = at;
    }

    public Map<String, Object> values() {
        return Answers.read(filledIn);
    }

    /** From 1; rises with each save. */
    public int revision() {
        return revision;
    }

    public Instant savedAt() {
        return savedAt;
    }

    @Override
    public String toString() {
        return "Draft[" + caseId + " " + revision + "]";
    }
}
