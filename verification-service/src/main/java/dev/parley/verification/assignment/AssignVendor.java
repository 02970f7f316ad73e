package dev.parley.verification.assignment;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.platform.http.Versions;
import dev.parley.platform.transaction.Attempts;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.audit.Snapshot;
import dev.parley.verification.cases.AnnounceCase;
import dev.parley.verification.cases.Cases;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.Colleagues;
import dev.parley.verification.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.UUID;

/** Gives a case to a vendor, who sees it from then on; reviewing it may be delegated to them, too. */
@ApplicationScoped
class AssignVendor {

    private final Cases cases;
    private final Colleagues colleagues;
    private final AnnounceCase announce;
    private final AuditLog audit;
    private final InstantSource clock;

    AssignVendor(Cases cases, Colleagues colleagues, AnnounceCase announce, AuditLog audit, InstantSource clock) {
        this.cases = cases;
        this.colleagues = colleagues;
        this.announce = announce;
        this.audit = audit;
        this.clock = clock;
    }

    void assign(Staff by, UUID id, VendorRequest request, Integer expectedVersion) {
        colleagues.needVendor(request.vendorId());
        Attempts.inTransaction(() -> {
            VerificationCase it = cases.lockOwn(by, id);
            Versions.check(expectedVersion, it.version());
            Snapshot before = audit.before(it);
            it.giveToVendor(request.vendorId(), request.isDelegated(), clock.instant());
            announce.publish(CaseEvents.CASE_ASSIGNED, it);
            audit.changed(it, by, CaseAction.VENDOR_ASSIGNED, before, null);
            return it.id();
        });
    }
}
