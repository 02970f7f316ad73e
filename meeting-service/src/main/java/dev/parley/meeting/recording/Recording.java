package dev.parley.meeting.recording;

import dev.parley.platform.id.Ids;
import dev.parley.platform.storage.StoredObject;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What one recorder of a browser took down of an answer. */
@Entity
@Table(name = "recording")
public class Recording {

    /** With a parameter, such as the codecs. */
    public static final String MIME_TYPES =
            "(?:video|audio)/(?:webm|mp4)(?:; ?[a-z]{1,20}=(?:[A-Za-z0-9.,_-]{1,80}|\"[A-Za-z0-9., _-]{1,80}\"))?";

    @Id
    private UUID id;

    private UUID interviewId;
    private UUID questionId;
    private int take;
    private int part;
    private String mimeType;

    @Enumerated(EnumType.STRING)
    private RecordingState state;

    private long maxBytes;
    private boolean late;
    private Instant startedAt;
    private Integer chunks;
    private Long bytes;
    private String sha256;
    private String objectKey;
    private Instant completedAt;
    private String playableKey;
    private String playableType;
    private Long playableBytes;
    private Long durationMillis;
    private String failure;
    private int playableTries;

    protected Recording() {}

    Recording(Take of, int part, String mimeType, long maxBytes, boolean late, Instant now) {
        this.id = Ids.next();
        this.interviewId = of.interviewId();
        this.questionId = of.questionId();
        this.take = of.take();
        this.part = part;
        this.mimeType = mimeType;
        this.state = RecordingState.UPLOADING;
        this.maxBytes = maxBytes;
        this.late = late;
        this.startedAt = now;
    }

    /** One try to answer a question. */
    public record Take(UUID interviewId, UUID questionId, int take) {}

    void complete(ReceivedChunks received, StoredObject whole, Instant now) {
        state = RecordingState.COMPLETE;
        chunks = received.count();
        bytes = whole.size();
        sha256 = received.sha256();
        objectKey = whole.key();
        completedAt = now;
    }

    void ready(StoredObject playable, String type, Duration duration) {
        state = RecordingState.READY;
        playableKey = playable.key();
        playableType = type;
        playableBytes = playable.size();
        durationMillis = duration.toMillis();
    }

    void fail(String reason) {
        state = RecordingState.FAILED;
        failure = reason;
    }

    /** Whether exactly this was completed before. */
    boolean isWhole(int ofChunks, String ofSha256) {
        return state != RecordingState.UPLOADING && chunks == ofChunks && sha256.equals(ofSha256);
    }

    public UUID id() {
        return id;
    }

    public UUID interviewId() {
        return interviewId;
    }

    public UUID questionId() {
        return questionId;
    }

    public int take() {
        return take;
    }

    public int part() {
        return part;
    }

    public boolean isOf(UUID question, Integer ofTake) {
        return questionId.equals(question) && ofTake != null && ofTake == take;
    }

    /** As the browser made it. */
    public String mimeType() {
        return mimeType;
    }

    public RecordingState state() {
        return state;
    }

    boolean isComplete() {
        return state == RecordingState.COMPLETE;
    }

    int playableTries() {
        return playableTries;
    }

    String objectKey() {
        return objectKey;
    }

    public boolean isUploading() {
        return state == RecordingState.UPLOADING;
    }

    long maxBytes() {
        return maxBytes;
    }

    /** Begun after the time for the answer was over. */
    public boolean isLate() {
        return late;
    }

    public Optional<Duration> duration() {
        return Optional.ofNullable(durationMillis).map(Duration::ofMillis);
    }

    /** What is played; empty while it is uploading. */
    public Optional<Playable> playable() {
        if (playableKey != null) {
            return Optional.of(new Playable(playableKey, playableType, playableBytes));
        }
        return Optional.ofNullable(objectKey).map(key -> new Playable(key, mimeType, bytes));
    }

    public record Playable(String objectKey, String mimeType, long bytes) {}
}
