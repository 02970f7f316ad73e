package dev.parley.meeting.speech;

import dev.parley.meeting.tool.Tool;
import dev.parley.meeting.tool.WorkFolder;
import dev.parley.platform.crypto.Sha256;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.storage.ObjectContent;
import dev.parley.platform.storage.ObjectStore;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads English text out. What was made once is kept in the storage, under a hash of voice and text; it is no one's
 * personal data, and can be made again.
 */
@ApplicationScoped
public class Speech {

    private static final Logger LOG = Logger.getLogger(Speech.class);
    private static final long MOST_BYTES = 20_000_000;

    private final ObjectStore store;
    private final SpeechSettings settings;
    private final Optional<Voice> voice;
    private final Optional<Tool> encoder;
    private final Semaphore places;

    Speech(ObjectStore store, SpeechSettings settings) {
        this.store = store;
        this.settings = settings;
        this.voice = voice(settings);
        this.encoder = Tool.find(settings.encoder());
        this.places = new Semaphore(settings.atOnce());
    }

    private static Optional<Voice> voice(SpeechSettings settings) {
        Optional<Voice> festival = Tool.find(settings.festival())
                .map(tool -> new FestivalVoice(tool, settings.festivalVoice(), settings.longest()));
        return switch (settings.engine()) {
            case OFF -> Optional.empty();
            case FREETTS -> Optional.of(new FreeTtsVoice());
            case FESTIVAL -> festival;
            case AUTO -> festival.or(() -> Optional.of(new FreeTtsVoice()));
        };
    }

    /** Whether there is a voice that can read the text out. */
    public boolean speaks(String text) {
        return voice.isPresent() && PlainText.of(text).isPresent();
    }

    /** The text read out; made when this is the first time. */
    public SpokenText of(String text) {
        Voice speaker = voice.orElseThrow(() -> Problems.notFound("spoken text"));
        String plain = PlainText.of(text).orElseThrow(() -> Problems.notFound("spoken text"));
        String key = "speech/" + hash(speaker, plain) + (encoder.isPresent() ? ".ogg" : ".wav");
        try {
            if (!store.exists(key)) {
                make(speaker, plain, key);
            }
            return new SpokenText(key, size(key), encoder.isPresent() ? "audio/ogg" : "audio/wav");
        } catch (IOException e) {
            LOG.errorf("A question cannot be read out: %s", e.getMessage());
            throw busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private void make(Voice speaker, String text, String key) throws IOException, InterruptedException {
        if (!places.tryAcquire(settings.longest().toMillis(), TimeUnit.MILLISECONDS)) {
            throw busy();
        }
        try (WorkFolder folder = WorkFolder.create()) {
            if (store.exists(key)) {
                return;
            }
            Path wav = folder.path().resolve("question.wav");
            speaker.speak(text, wav);
            try (InputStream audio = Files.newInputStream(encoder.isPresent() ? opus(encoder.get(), wav) : wav)) {
                store.put(key, audio, MOST_BYTES);
            }
        } finally {
            places.release();
        }
    }

    private long size(String key) throws IOException {
        try (ObjectContent content = store.open(key, 0, 1).orElseThrow(() -> new IOException(key + " is gone"))) {
            return content.total();
        }
    }

    private static String hash(Voice speaker, String plain) {
        byte[] words = (speaker.name() + "\n" + plain).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.of(words));
    }

    private Path opus(Tool ffmpeg, Path wav) throws IOException, InterruptedException {
        Path opus = wav.resolveSibling("question.ogg");
        ffmpeg.run(
                wav.getParent(),
                settings.longest(),
                List.of(
                        "-nostdin",
                        "-v",
                        "error",
                        "-i",
                        wav.toString(),
                        "-c:a",
                        "libopus",
                        "-b:a",
                        "24k",
                        opus.toString()));
        return opus;
    }

    private static RuntimeException busy() {
        return Problems.of("overloaded", "The question cannot be read out right now. Read it on the page.");
    }
}
