package dev.parley.scheduling.candidate;

import dev.parley.scheduling.interview.ReplaceLinks;
import dev.parley.scheduling.person.Staff;
import dev.parley.scheduling.shared.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Corrects what is known of a candidate. Links that went to another address die, new ones are mailed. */
@ApplicationScoped
public class ChangeCandidate {

    private final Candidates candidates;
    private final ContactEvents contacts;
    private final ReplaceLinks replaceLinks;
    private final SchedulingSettings settings;

    ChangeCandidate(
            Candidates candidates, ContactEvents contacts, ReplaceLinks replaceLinks, SchedulingSettings settings) {
        this.candidates = candidates;
        this.contacts = contacts;
        this.replaceLinks = replaceLinks;
        this.settings = settings;
    }

    @Transactional
    public void change(Staff by, UUID id, CandidateRequest request, Integer expectedVersion) {
        Candidate candidate = candidates.visible(by, id);
        candidates.getEntityManager().refresh(candidate, LockModeType.PESSIMISTIC_WRITE);
        candidate.expect(expectedVersion);
        String formerEmail = candidate.email();
        if (candidate.change(request.details(settings.defaultZone()))) {
            candidates.flush();
            contacts.changed(candidate);
        }
        if (!candidate.email().equals(formerEmail)) {
            replaceLinks.ofCandidate(by, id);
        }
    }
}
