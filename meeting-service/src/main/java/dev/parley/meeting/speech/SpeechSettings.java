package dev.parley.meeting.speech;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How questions are read out. */
@ConfigMapping(prefix = "parley.meeting.speech")
public interface SpeechSettings {

    /** Which engine speaks. */
    @WithDefault("auto")
    Engine engine();

    /** Name or path of Festival's program. */
    @WithDefault("text2wave")
    String festival();

    /** Name of the function that chooses Festival's voice. */
    @WithDefault("voice_cmu_us_slt_arctic_hts")
    String festivalVoice();

    /** Name or path of ffmpeg, which makes Opus of the engine's WAV. Without it the WAV itself is sent. */
    @WithDefault("${parley.meeting.transcode.ffmpeg:ffmpeg}")
    String encoder();

    /** How long one question may take to be made. */
    @WithDefault("PT30S")
    Duration longest();

    /** How many are made at once; others wait. */
    @WithDefault("2")
    int atOnce();

    enum Engine {
        /** Festival where it is installed, else FreeTTS. */
        AUTO,
        FESTIVAL,
        /** A library of this service, which sounds like a machine. */
        FREETTS,
        /** Questions are shown only. */
        OFF
    }
}
