package dev.parley.verification.cases;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.platform.contact.Origin;
import dev.parley.platform.http.Versions;
import dev.parley.platform.transaction.Attempts;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.audit.Snapshot;
import dev.parley.verification.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.UUID;

/** Corrects the candidate's contact details. The next message uses them. */
@ApplicationScoped
public class CorrectContact {

    private final Cases cases;
    private final AnnounceCase announce;
    private final AuditLog audit;
    private final InstantSource clock;

    CorrectContact(Cases cases, AnnounceCase announce, AuditLog audit, InstantSource clock) {
        this.cases = cases;
        this.announce = announce;
        this.audit = audit;
        this.clock = clock;
    }

    public void correct(Staff by, UUID id, ContactRequest request, Origin origin, Integer expectedVersion) {
        Attempts.inTransaction(() -> {
            VerificationCase it = cases.lockOwn(by, id);
            Versions.check(expectedVersion, it.version());
            if (it.isErased()) {
                throw new CaseRejection.Erased();
            }
            Contact corrected = request.over(it.contact(), origin);
            if (!corrected.equals(it.contact())) {
                Snapshot before = audit.before(it);
                it.correct(corrected, clock.instant());
                announce.publish(CaseEvents.CASE_CHANGED, it);
                audit.changed(it, by, CaseAction.CONTACT_CORRECTED, before, null);
            }
            return it.id();
        });
    }
}
