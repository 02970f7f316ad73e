package dev.parley.meeting.speech;

import com.sun.speech.freetts.audio.SingleFileAudioPlayer;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import javax.sound.sampled.AudioFileFormat;

/** FreeTTS, a library. */
final class FreeTtsVoice implements Voice {

    private static final String KEVIN = "kevin16";
    private static final String SUFFIX = ".wav";

    @Override
    public String name() {
        return "freetts " + KEVIN;
    }

    @Override
    public void speak(String text, Path wav) throws IOException {
        var voice = Stream.of(new KevinVoiceDirectory().getVoices())
                .filter(each -> each.getName().equals(KEVIN))
                .findFirst()
                .orElseThrow(() -> new IOException("FreeTTS has no voice " + KEVIN));
        voice.allocate();
        try {
            var player = new SingleFileAudioPlayer(withoutSuffix(wav), AudioFileFormat.Type.WAVE);
            voice.setAudioPlayer(player);
            if (!voice.speak(text)) {
                throw new IOException("FreeTTS did not speak");
            }
            player.close();
        } finally {
            voice.deallocate();
        }
    }

    /** The player appends it. */
    private static String withoutSuffix(Path wav) {
        String path = wav.toString();
        return path.substring(0, path.length() - SUFFIX.length());
    }
}
