package dev.parley.meeting.speech;

import dev.parley.meeting.tool.Tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Festival, a program of this machine.
 *
 * @param voice the function that chooses it
 */
record FestivalVoice(Tool festival, String voice, Duration longest) implements Voice {

    @Override
    public String name() {
        return "festival " + voice;
    }

    @Override
    public void speak(String text, Path wav) throws IOException, InterruptedException {
        Path file = Files.writeString(wav.resolveSibling("question.txt"), text);
        festival.run(
                wav.getParent(), longest, List.of("-eval", "(" + voice + ")", "-o", wav.toString(), file.toString()));
    }
}
