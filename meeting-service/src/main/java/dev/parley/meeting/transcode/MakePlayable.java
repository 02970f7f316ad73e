package dev.parley.meeting.transcode;

import dev.parley.meeting.recording.PlayableWork;
import dev.parley.meeting.recording.PlayableWork.Job;
import dev.parley.meeting.tool.ToolFailed;
import dev.parley.meeting.tool.WorkFolder;
import dev.parley.meeting.transcode.Ffmpeg.Made;
import dev.parley.platform.storage.JoinObjects;
import dev.parley.platform.storage.ObjectContent;
import dev.parley.platform.storage.ObjectStore;
import dev.parley.platform.storage.StoredObject;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a recording one that every browser plays, and reads it back before it counts. Holds no transaction meanwhile. */
@ApplicationScoped
class MakePlayable {

    private static final Logger LOG = Logger.getLogger(MakePlayable.class);

    private final PlayableWork work;
    private final Ffmpeg ffmpeg;
    private final ObjectStore store;
    private final JoinObjects joinObjects;
    private final TranscodeSettings settings;

    MakePlayable(
            PlayableWork work, Ffmpeg ffmpeg, ObjectStore store, JoinObjects joinObjects, TranscodeSettings settings) {
        this.work = work;
        this.ffmpeg = ffmpeg;
        this.store = store;
        this.joinObjects = joinObjects;
        this.settings = settings;
    }

    void make(Job job) throws InterruptedException {
        try {
            try (WorkFolder folder = WorkFolder.create()) {
                make(job, folder.path());
            }
        } catch (ToolFailed e) {
            LOG.warnf("A recording cannot be made playable: %s", e.getMessage());
            if (job.tries() < settings.tries()) {
                work.later(job, settings.retryAfter(), true);
            } else {
                work.failed(job, e.getMessage());
            }
        } catch (IOException e) {
            LOG.warnf("A recording waits for the storage: %s", e.getMessage());
            work.later(job, settings.retryAfter(), false);
        } catch (InterruptedException e) {
            work.later(job, settings.retryAfter(), false);
            throw e;
        }
    }

    private void make(Job job, Path folder) throws IOException, InterruptedException {
        Path original = folder.resolve("original");
        try (ObjectContent content =
                store.open(job.objectKey()).orElseThrow(() -> new IOException("the original is gone"))) {
            Files.copy(content.stream(), original);
        }
        Made made = ffmpeg.make(folder, original, job.webm());
        String key = work.place(job);
        try (InputStream content = Files.newInputStream(made.file())) {
            StoredObject stored = store.put(key, content, Files.size(made.file()));
            joinObjects.mustComeBack(stored);
            work.ready(job, stored, made.mimeType(), made.duration());
        } catch (IOException | RuntimeException e) {
            work.abandon(job, key);
            throw e;
        }
    }
}
