package dev.parley.meeting.recording;

import dev.parley.platform.id.Ids;
import dev.parley.platform.storage.JoinObjects;
import dev.parley.platform.storage.ObjectBook;
import dev.parley.platform.storage.StoredObject;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes one object of all chunks of a recording. Several tries at the same time do no harm: the first that is through
 * counts. Holds no transaction meanwhile.
 */
@ApplicationScoped
public class CompleteRecording {

    private static final Logger LOG = Logger.getLogger(CompleteRecording.class);

    private final Recordings recordings;
    private final Chunks chunks;
    private final JoinObjects joinObjects;
    private final ObjectBook book;
    private final RecordingSettings settings;
    private final InstantSource clock;

    CompleteRecording(
            Recordings recordings,
            Chunks chunks,
            JoinObjects joinObjects,
            ObjectBook book,
            RecordingSettings settings,
            InstantSource clock) {
        this.recordings = recordings;
        this.chunks = chunks;
        this.joinObjects = joinObjects;
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param chunks how many the browser made
     * @param sha256 of the digests of all chunks, one after the other; hexadecimal
     */
    public record Whole(UUID interviewId, UUID recordingId, int chunks, String sha256) {}

    /** @param received null when it was complete before */
    private record Work(Recording recording, ReceivedChunks received, String objectKey) {}

    public Recording complete(Whole whole) {
        Work work = QuarkusTransaction.requiringNew().call(() -> reserve(whole));
        if (work.received() == null) {
            return work.recording();
        }
        try {
            StoredObject stored = join(work);
            return QuarkusTransaction.requiringNew().call(() -> keep(whole, work.received(), stored));
        } catch (RuntimeException e) {
            QuarkusTransaction.requiringNew().run(() -> book.doom(whole.interviewId(), work.objectKey()));
            return QuarkusTransaction.requiringNew()
                    .call(() -> completedElsewhere(whole))
                    .orElseThrow(() -> e);
        }
    }

    /** By another tab, which let the chunks go that this one was still reading. */
    private Optional<Recording> completedElsewhere(Whole whole) {
        return recordings
                .find(whole.interviewId(), whole.recordingId())
                .filter(recording -> !recording.isUploading() && recording.isWhole(whole.chunks(), whole.sha256()));
    }

    public record Key(UUID interviewId, UUID recordingId) {}

    /** Nothing more will come: what has arrived without a gap is the recording. Where nothing has, there is none. */
    public void asFarAsItArrived(Key key) {
        QuarkusTransaction.requiringNew().call(() -> cut(key)).ifPresent(this::complete);
    }

    private Optional<Whole> cut(Key key) {
        Recording recording = recordings
                .lock(key.interviewId(), key.recordingId())
                .filter(Recording::isUploading)
                .orElse(null);
        if (recording == null) {
            return Optional.empty();
        }
        ReceivedChunks all = chunks.all(recording.id());
        ReceivedChunks kept = all.untilGap();
        chunks.removeFrom(recording.id(), kept.count());
        book.doom(all.all().stream()
                .skip(kept.count())
                .map(ReceivedChunk::objectKey)
                .toList());
        if (kept.count() == 0) {
            recordings.delete(recording);
            return Optional.empty();
        }
        return Optional.of(new Whole(key.interviewId(), key.recordingId(), kept.count(), kept.sha256()));
    }

    private StoredObject join(Work work) {
        try {
            return joinObjects.join(work.received().objects(), work.objectKey());
        } catch (IOException | RuntimeException e) {
            LOG.warnf("A recording was not put together: %s", e.getMessage());
            throw RecordingProblems.notKept();
        }
    }

    /** The lock keeps another tab from letting the chunks go while they are read. */
    private Work reserve(Whole whole) {
        Recording recording =
                recordings.lock(whole.interviewId(), whole.recordingId()).orElseThrow(RecordingProblems::unknown);
        if (isKnown(whole, recording)) {
            return new Work(recording, null, null);
        }
        ReceivedChunks received = chunks.all(recording.id());
        received.mustBe(whole.chunks(), whole.sha256());
        String key = "interviews/" + whole.interviewId() + "/" + recording.id() + "/" + Ids.next();
        return new Work(recording, received, book.arriving(whole.interviewId(), key, settings.arriveWithin()));
    }

    private static boolean isKnown(Whole whole, Recording recording) {
        if (recording.isUploading()) {
            return false;
        }
        if (!recording.isWhole(whole.chunks(), whole.sha256())) {
            throw RecordingProblems.differs();
        }
        return true;
    }

    private Recording keep(Whole whole, ReceivedChunks received, StoredObject stored) {
        Recording recording =
                recordings.lock(whole.interviewId(), whole.recordingId()).orElseThrow(RecordingProblems::unknown);
        if (isKnown(whole, recording)) {
            book.doom(whole.interviewId(), stored.key());
            return recording;
        }
        chunks.all(recording.id()).mustBe(whole.chunks(), whole.sha256());
        if (!book.keep(stored.key())) {
            throw RecordingProblems.notKept();
        }
        recording.complete(received, stored, clock.instant());
        recordings.flush();
        chunks.letGo(recording.id());
        book.doom(received.all().stream().map(ReceivedChunk::objectKey).toList());
        return recording;
    }
}
