package dev.parley.notification.delivery;

import dev.parley.notification.subject.CaseErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The log goes on telling what was sent about an erased case, but no longer to whom. */
@ApplicationScoped
class ForgetRecipients {

    private final Deliveries deliveries;

    ForgetRecipients(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    void on(@Observes CaseErased erased) {
        deliveries.update(
                "recipientName = null, recipientMasked = '***' where subjectType = 'case' and subjectId = ?1",
                erased.caseId());
    }
}
