package dev.parley.meeting.adjustment;

import dev.parley.meeting.adjustment.AdjustmentsResponse.Change;
import dev.parley.meeting.adjustment.AdjustmentsResponse.Request;
import dev.parley.meeting.contact.Contacts;
import dev.parley.meeting.interview.Interviews;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.UUID;

/** Shows a recruiter what was asked and set for a candidate, and by whom. */
@ApplicationScoped
class ShowAdjustments {

    private final Interviews interviews;
    private final ExtraTimes extraTimes;
    private final AdjustmentRequests requests;
    private final Contacts contacts;

    ShowAdjustments(Interviews interviews, ExtraTimes extraTimes, AdjustmentRequests requests, Contacts contacts) {
        this.interviews = interviews;
        this.extraTimes = extraTimes;
        this.requests = requests;
        this.contacts = contacts;
    }

    @Transactional
    AdjustmentsResponse of(Caller by, UUID interviewId) {
        interviews.ownSelfPaced(by, interviewId);
        List<ExtraTimeChange> changes = extraTimes.changesOf(interviewId);
        return new AdjustmentsResponse(
                interviewId,
                changes.isEmpty() ? 0 : changes.getLast().percent(),
                changes.reversed().stream().map(this::change).toList(),
                requests.of(interviewId).stream().map(this::request).toList());
    }

    private Change change(ExtraTimeChange change) {
        return new Change(
                change.percent(),
                change.setBy(),
                contacts.nameOf(change.setBy()).orElse(null),
                change.setAt());
    }

    private Request request(AdjustmentRequest request) {
        return new Request(
                request.id(),
                request.text(),
                request.askedAt(),
                request.answer(),
                request.answeredAt(),
                contacts.nameOf(request.answeredBy()).orElse(null));
    }
}
