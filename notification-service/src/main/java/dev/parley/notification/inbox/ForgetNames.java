package dev.parley.notification.inbox;

import dev.parley.notification.NotificationSettings;
import dev.parley.notification.subject.CaseErased;
import dev.parley.notification.subject.ContactForgotten;
import dev.parley.notification.subject.InterviewForgotten;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.UUID;

/** Removes what is personal from notifications about people who are erased, and notifications that are old. */
@ApplicationScoped
class ForgetNames {

    private final InboxItems items;
    private final InboxVisits visits;
    private final NotificationSettings.InApp settings;
    private final InstantSource clock;

    ForgetNames(InboxItems items, InboxVisits visits, NotificationSettings settings, InstantSource clock) {
        this.items = items;
        this.visits = visits;
        this.settings = settings.inbox();
        this.clock = clock;
    }

    void on(@Observes CaseErased erased) {
        forgetSubject("case", erased.caseId());
    }

    void on(@Observes InterviewForgotten forgotten) {
        forgetSubject("interview", forgotten.interviewId());
    }

    /** An account's own notifications go with it. */
    void on(@Observes ContactForgotten forgotten) {
        items.update("personal = null where aboutId = ?1 and personal is not null", forgotten.personId());
        items.delete("personId", forgotten.personId());
        visits.forget(forgotten.personId());
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() {
        items.delete("createdAt < ?1", clock.instant().minus(settings.keep()));
    }

    private void forgetSubject(String type, UUID id) {
        items.update("personal = null where subjectType = ?1 and subjectId = ?2 and personal is not null", type, id);
    }
}
