package dev.parley.meeting.adjustment;

import dev.parley.meeting.interview.Interviews;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Shows the owner which questions were asked again, with the answers of before. */
@ApplicationScoped
public class ShowReopenings {

    private final Interviews interviews;
    private final Reopenings reopenings;

    ShowReopenings(Interviews interviews, Reopenings reopenings) {
        this.interviews = interviews;
        this.reopenings = reopenings;
    }

    @Transactional
    public ReopeningsResponse of(Caller by, UUID interviewId) {
        interviews.ownSelfPaced(by, interviewId);
        return ReopeningsResponse.of(reopenings.of(interviewId));
    }
}
