package dev.parley.meeting.recording;

import dev.parley.contracts.body.BodyKind;
import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.Rejection;
import dev.parley.platform.storage.ObjectBook;
import dev.parley.platform.storage.ObjectStore;
import dev.parley.platform.storage.ObjectTooLarge;
import dev.parley.platform.storage.StoredObject;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * Streams a chunk of a recording into the storage. Each try has an object of its own, so an object never changes once it
 * is known, and one that fails on the way is collected. Holds no transaction meanwhile.
 */
@ApplicationScoped
public class ReceiveChunk {

    private static final Logger LOG = Logger.getLogger(ReceiveChunk.class);

    private final Recordings recordings;
    private final Chunks chunks;
    private final ObjectBook book;
    private final ObjectStore store;
    private final RecordingSettings settings;

    ReceiveChunk(Recordings recordings, Chunks chunks, ObjectBook book, ObjectStore store, RecordingSettings settings) {
        this.recordings = recordings;
        this.chunks = chunks;
        this.book = book;
        this.store = store;
        this.settings = settings;
    }

    /** Which one it is, as its sender says. */
    public record Chunk(UUID interviewId, UUID recordingId, int number, ContentDigest digest) {}

    /** @param left bytes that the recording may still grow by */
    private record Place(String objectKey, Container container, long maxBytes, long left) {}

    /** @param content read up to the limit; the caller closes it */
    public void receive(Chunk chunk, InputStream content) {
        Optional<Place> place = QuarkusTransaction.requiringNew().call(() -> reserve(chunk));
        if (place.isEmpty()) {
            return;
        }
        try {
            StoredObject stored = store(chunk, place.get(), content);
            QuarkusTransaction.requiringNew().run(() -> keep(chunk, stored));
        } catch (RuntimeException e) {
            QuarkusTransaction.requiringNew()
                    .run(() -> book.doom(chunk.interviewId(), place.get().objectKey()));
            throw e;
        }
    }

    /** Empty when it has arrived before. */
    private Optional<Place> reserve(Chunk chunk) {
        Recording recording =
                recordings.find(chunk.interviewId(), chunk.recordingId()).orElseThrow(RecordingProblems::unknown);
        if (isKnown(chunk, recording)) {
            return Optional.empty();
        }
        long left = recording.maxBytes() - chunks.bytes(recording.id());
        if (left <= 0) {
            throw RecordingProblems.tooLarge(recording.maxBytes());
        }
        String key = "interviews/" + chunk.interviewId() + "/" + recording.id() + "/" + Ids.next();
        return Optional.of(new Place(
                book.arriving(chunk.interviewId(), key, settings.arriveWithin()),
                Container.of(recording.mimeType()),
                recording.maxBytes(),
                left));
    }

    private boolean isKnown(Chunk chunk, Recording recording) {
        Optional<ReceivedChunk> known = chunks.find(recording.id(), chunk.number());
        if (known.isPresent() && known.get().sha256().equals(chunk.digest().sha256())) {
            return true;
        }
        if (!recording.isUploading()) {
            throw RecordingProblems.complete();
        }
        if (known.isPresent()) {
            throw RecordingProblems.chunkDiffers();
        }
        return false;
    }

    private StoredObject store(Chunk chunk, Place place, InputStream content) {
        long most = Math.min(BodyKind.CHUNK.maxBytes(), place.left());
        InputStream watched = chunk.number() == 0 ? new ChunkWatch(content, place.container()) : content;
        try {
            StoredObject stored = store.put(place.objectKey(), watched, most);
            if (stored.size() == 0) {
                throw RecordingProblems.empty();
            }
            if (!stored.sha256().equals(chunk.digest().sha256())) {
                throw RecordingProblems.digest();
            }
            return stored;
        } catch (ObjectTooLarge e) {
            throw most < BodyKind.CHUNK.maxBytes()
                    ? RecordingProblems.tooLarge(place.maxBytes())
                    : RecordingProblems.chunkTooLarge();
        } catch (Rejection e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warnf("A chunk was not kept: %s", e.getMessage());
            throw RecordingProblems.notKept();
        }
    }

    private void keep(Chunk chunk, StoredObject stored) {
        Recording recording =
                recordings.lock(chunk.interviewId(), chunk.recordingId()).orElseThrow(RecordingProblems::unknown);
        if (isKnown(chunk, recording)) {
            book.doom(chunk.interviewId(), stored.key());
            return;
        }
        if (chunks.bytes(recording.id()) + stored.size() > recording.maxBytes()) {
            throw RecordingProblems.tooLarge(recording.maxBytes());
        }
        if (!book.keep(stored.key())) {
            throw RecordingProblems.notKept();
        }
        chunks.add(
                recording.id(), new ReceivedChunk(chunk.number(), (int) stored.size(), stored.sha256(), stored.key()));
    }
}
