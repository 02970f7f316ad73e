package dev.parley.meeting.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Festival, a program of the system. */
record FestivalVoice(String command, String voice, Duration longest) implements Voice {

    @Override
    public String name() {
        return "festival " + voice;
    }

    @Override
    public void speak(String text, Path wav) throws IOException {
        Path file = Files.writeString(wav.resolveSibling("question.txt"), text);
        Command.run(
                List.of(command, "-eval", "(" + voice + ")", "-o", wav.toString(), file.toString()),
                wav.getParent(),
                longest);
    }
}
