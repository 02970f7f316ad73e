package dev.parley.meeting.speech;

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
import java.util.stream.Stream;

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
    private final boolean encodes;
    private final Semaphore places;

    Speech(ObjectStore store, SpeechSettings settings) {
        this.store = store;
        this.settings = settings;
        this.voice = voice(settings);
        this.encodes = Command.exists(settings.encoderCommand());
        this.places = new Semaphore(settings.atOnce());
    }

    private static Optional<Voice> voice(SpeechSettings settings) {
        boolean festival = Command.exists(settings.festivalCommand());
        return switch (settings.engine()) {
            case OFF -> Optional.empty();
            case FREETTS -> Optional.of(new FreeTtsVoice());
            case FESTIVAL -> Optional.of(festival(settings));
            case AUTO -> Optional.of(festival ? festival(settings) : new FreeTtsVoice());
        };
    }

    private static Voice festival(SpeechSettings settings) {
        return new FestivalVoice(settings.festivalCommand(), settings.festivalVoice(), settings.longest());
    }

    /** Whether there is a voice that can read the text out. */
    public boolean speaks(String text) {
        return voice.isPresent() && PlainText.of(text).isPresent();
    }

    /** The text read out; made when this is the first time. */
    public SpokenText of(String text) {
        Voice speaker = voice.orElseThrow(() -> Problems.notFound("spoken text"));
        String plain = PlainText.of(text).orElseThrow(() -> Problems.notFound("spoken text"));
        String key = "speech/" + hash(speaker, plain) + (encodes ? ".ogg" : ".wav");
        try {
            if (!store.exists(key)) {
                make(speaker, plain, key);
            }
            return new SpokenText(key, size(key), encodes ? "audio/ogg" : "audio/wav");
        } catch (IOException e) {
            LOG.errorf("A question cannot be read out: %s", e.getMessage());
            throw busy();
        }
    }

    private void make(Voice speaker, String text, String key) throws IOException {
        if (!hasPlace()) {
            throw busy();
        }
        Path folder = Files.createTempDirectory("parley-speech");
        try {
            if (store.exists(key)) {
                return;
            }
            Path wav = folder.resolve("question.wav");
            speaker.speak(text, wav);
            try (InputStream audio = Files.newInputStream(encodes ? opus(wav) : wav)) {
                store.put(key, audio, MOST_BYTES);
            }
        } finally {
            places.release();
            delete(folder);
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

    private boolean hasPlace() {
        try {
            return places.tryAcquire(settings.longest().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path opus(Path wav) throws IOException {
        Path opus = wav.resolveSibling("question.ogg");
        Command.run(
                List.of(
                        settings.encoderCommand(),
                        "-nostdin",
                        "-v",
                        "error",
                        "-i",
                        wav.toString(),
                        "-c:a",
                        "libopus",
                        "-b:a",
                        "24k",
                        opus.toString()),
                wav.getParent(),
                settings.longest());
        return opus;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private static RuntimeException busy() {
        return Problems.of("overloaded", "The question cannot be read out right now. Read it on the page.");
    }
}
