package dev.parley.meeting.speech;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
        assumeThat(Command.exists("text2wave"))
                .as("Festival is not installed; see deploy/local/install-media-tools")
                .isTrue();
        Voice festival = new FestivalVoice("text2wave", "voice_cmu_us_slt_arctic_hts", Duration.ofSeconds(30));
        assertThat(secondsOf(festival)).isBetween(2.0, 15.0);
    }

    @Test
    void a_program_that_fails_says_why_and_one_that_hangs_is_stopped() {
        assertThatThrownBy(() -> Command.run(List.of("ls", "nothing-here"), folder, Duration.ofSeconds(10)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nothing-here");
        assertThatThrownBy(() -> Command.run(List.of("sleep", "600"), folder, Duration.ofMillis(50)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("longer");
        assertThatThrownBy(() -> Command.run(List.of("no-such-program"), folder, Duration.ofSeconds(10)))
                .isInstanceOf(IOException.class);
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
