package dev.parley.verification.submission;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.verification.access.OpenLink;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.audit.Snapshot;
import dev.parley.verification.cases.AnnounceCase;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.Actor;
import dev.parley.verification.token.CandidateLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;

/** The script of the candidate's page ran: a person has seen it, not a scanner of mail. Only the first time counts. */
@ApplicationScoped
class MarkOpened {

    private final OpenLink openLink;
    private final AnnounceCase announce;
    private final AuditLog audit;

    MarkOpened(OpenLink openLink, AnnounceCase announce, AuditLog audit) {
        this.openLink = openLink;
        this.announce = announce;
        this.audit = audit;
    }

    @Transactional
    void mark(String rawToken, Instant receivedAt) {
        CandidateLink link = openLink.lock(rawToken, receivedAt);
        VerificationCase subject = link.subject();
        Snapshot before = audit.before(subject);
        link.token().open(receivedAt);
        if (subject.link().opened(receivedAt)) {
            announce.publish(CaseEvents.CASE_CHANGED, subject);
            audit.changed(subject, Actor.CANDIDATE, CaseAction.LINK_OPENED, before, null);
        }
    }
}
