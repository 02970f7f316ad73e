package dev.parley.meeting.erasure;

import dev.parley.meeting.note.ForgetNotes;
import dev.parley.meeting.room.ForgetChat;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;

/** Deletes chat and private notes that were kept long enough. Replicas that run it at once share the work. */
@ApplicationScoped
class ForgetOldTalk {

    private static final int BATCH = 1000;

    private final ForgetChat forgetChat;
    private final ForgetNotes forgetNotes;
    private final TalkSettings settings;
    private final InstantSource clock;

    ForgetOldTalk(ForgetChat forgetChat, ForgetNotes forgetNotes, TalkSettings settings, InstantSource clock) {
        this.forgetChat = forgetChat;
        this.forgetNotes = forgetNotes;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "${parley.meeting.talk.forget-every:10m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Instant by = clock.instant().minus(settings.keep());
        forgetChat.saidBy(by, BATCH);
        forgetNotes.changedBy(by, BATCH);
    }
}
