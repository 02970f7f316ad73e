package dev.parley.notification.inbox;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.contracts.verification.CaseState;
import dev.parley.notification.subject.CaseChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** Notifies the owner, the vendor and the reviewer of a verification case of what is theirs to know. */
@ApplicationScoped
class NotifyOfCases {

    private final Notify notify;

    NotifyOfCases(Notify notify) {
        this.notify = notify;
    }

    void on(@Observes CaseChanged change) {
        CaseState it = change.subject();
        switch (change.type()) {
            case CaseEvents.CASE_ASSIGNED -> tell(change, InboxType.CASE_ASSIGNED, it.vendorId());
            case CaseEvents.CASE_SUBMITTED -> tell(change, InboxType.CASE_SUBMITTED, it.ownerId(), it.vendorId());
            case CaseEvents.CASE_REVIEWED -> tell(change, InboxType.CASE_TO_REVIEW, it.reviewerId());
            case CaseEvents.CASE_DECIDED -> tell(change, InboxType.CASE_DECIDED, it.ownerId(), it.vendorId());
            case CaseEvents.LINK_EXPIRED ->
                tell(change, InboxType.CASE_LINK_EXPIRED, it.vendorId() == null ? it.ownerId() : it.vendorId());
            default -> {
                // progress that the case's page shows
            }
        }
    }

    private void tell(CaseChanged change, InboxType type, UUID... people) {
        CaseState it = change.subject();
        notify.people(
                Arrays.asList(people),
                change.by(),
                new News(
                        "case:" + it.caseId() + ":" + change.sequence(),
                        type,
                        "case",
                        it.caseId(),
                        null,
                        Map.of("caseNumber", it.caseNumber(), "caseType", it.caseType(), "status", it.status()),
                        Map.of(),
                        change.at()));
    }
}
