package dev.parley.notification.delivery;

import dev.parley.notification.subject.CaseErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Removes the recipients of an erased case from the log. What was sent stays. */
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
