package dev.parley.meeting.speech;

import java.io.IOException;
import java.nio.file.Path;

/** Reads English text out. */
interface Voice {

    /** Names engine and voice; what it once made is kept under it. */
    String name();

    /**
     * Writes speech as a WAV file.
     *
     * @param text ASCII
     * @param wav  does not exist yet
     */
    void speak(String text, Path wav) throws IOException, InterruptedException;
}
