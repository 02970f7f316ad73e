package dev.parley.meeting.bank;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.QuestionBankState;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes how many questions a job has. The versions of a bank count its events, since none is ever changed. */
@ApplicationScoped
class BankEvents {

    private final Outbox outbox;

    BankEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(QuestionBank bank) {
        outbox.publish(new DomainEvent(
                Topics.MEETING_QUESTION_BANK,
                MeetingEvents.QUESTION_BANK_CHANGED,
                bank.jobId(),
                bank.number(),
                new QuestionBankState(
                        bank.jobId(),
                        bank.number(),
                        bank.questions().size(),
                        bank.about().toSeconds())));
    }
}
