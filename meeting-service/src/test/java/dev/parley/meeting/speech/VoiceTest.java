package dev.parley.meeting.speech;

import dev.parley.meeting.tool.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The real engines. */
class VoiceTest {

    private static final String QUESTION =
            "What did you build last? (Say so in \"one\" sentence; $HOME `date` \\ 'x'.)";

    @TempDir
    Path folder;

    @Test
    void the_library_speaks_wherever_java_runs() throws Exception {
        assertThat(secondsOf(new FreeTtsVoice())).isBetween(2.0, 15.0);
    }

    @Test
    void festival_speaks() throws Exception {
        Optional<Tool> festival = Tool.find("text2wave");
        assumeThat(festival)
                .as("Festival is not installed; see deploy/local/install-media-tools")
                .isPresent();
        Voice voice = new FestivalVoice(festival.get(), "voice_cmu_us_slt_arctic_hts", Duration.ofSeconds(30));
        assertThat(secondsOf(voice)).isBetween(2.0, 15.0);
    }

    private double secondsOf(Voice voice) throws Exception {
        Path wav = folder.resolve("question.wav");
        voice.speak(QUESTION, wav);
        try (AudioInputStream audio = AudioSystem.getAudioInputStream(wav.toFile())) {
            AudioFormat format = audio.getFormat();
            assertThat(Files.size(wav)).isPositive();
            return audio.getFrameLength() / (double) format.getFrameRate();
        }
    }
}
