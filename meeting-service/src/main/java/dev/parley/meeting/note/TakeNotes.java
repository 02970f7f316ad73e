package dev.parley.meeting.note;

import dev.parley.meeting.interview.Interviews;
import dev.parley.platform.http.Versions;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** An interviewer writes down what only they read, during the interview and after it. */
@ApplicationScoped
class TakeNotes {

    private final Interviews interviews;
    private final Notes notes;
    private final InstantSource clock;

    TakeNotes(Interviews interviews, Notes notes, InstantSource clock) {
        this.interviews = interviews;
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional
    NoteResponse read(Caller by, UUID interviewId) {
        checkHost(by, interviewId);
        return notes.of(interviewId, by.id()).orElse(NoteResponse.NONE);
    }

    /** @param expectedVersion null: whatever is there is replaced */
    @Transactional
    NoteResponse write(Caller by, UUID interviewId, String text, Integer expectedVersion) {
        checkHost(by, interviewId);
        Instant now = clock.instant();
        if (expectedVersion == null) {
            notes.replace(interviewId, by.id(), text, now);
        } else if (!notes.write(interviewId, by.id(), text, expectedVersion, now)) {
            Versions.check(expectedVersion, read(by, interviewId).version());
            throw new IllegalStateException("A note of this version was not written");
        }
        return read(by, interviewId);
    }

    private void checkHost(Caller by, UUID interviewId) {
        boolean host = interviews
                .findByIdOptional(interviewId)
                .filter(known -> by.isAdmin() || known.isHostedBy(by.id()))
                .isPresent();
        if (!host) {
            throw Problems.notFound("interview");
        }
    }
}
