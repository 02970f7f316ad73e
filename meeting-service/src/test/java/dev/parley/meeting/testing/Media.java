package dev.parley.meeting.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small recordings as browsers make them: written to a pipe, so that their beginning does not know how long they are. */
public final class Media {

    private static final List<String> PICTURE = List.of("-f", "lavfi", "-i", "testsrc=size=320x240:rate=15");
    private static final List<String> SOUND = List.of("-f", "lavfi", "-i", "sine=frequency=440:sample_rate=48000");

    private Media() {}

    public static byte[] webm(int seconds) {
        return make(
                seconds, List.of(PICTURE, SOUND), "-c:v", "libvpx", "-b:v", "100k", "-c:a", "libopus", "-f", "webm");
    }

    /** Without a picture. */
    public static byte[] audioWebm(int seconds) {
        return make(seconds, List.of(SOUND), "-c:a", "libopus", "-f", "webm");
    }

    public static byte[] mp4(int seconds) {
        return make(
                seconds,
                List.of(PICTURE, SOUND),
                "-c:v",
                "libx264",
                "-pix_fmt",
                "yuv420p",
                "-c:a",
                "aac",
                "-movflags",
                "frag_keyframe+empty_moov",
                "-f",
                "mp4");
    }

    private static byte[] make(int seconds, List<List<String>> inputs, String... output) {
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error"));
        inputs.forEach(command::addAll);
        command.addAll(List.of("-t", Integer.toString(seconds)));
        command.addAll(List.of(output));
        command.add("pipe:1");
        return run(command);
    }

    private static byte[] run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(new File("/dev/null"))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            byte[] made = process.getInputStream().readAllBytes();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("ffmpeg could not make the sample");
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("The tests need ffmpeg: make media-tools", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What ffprobe says of the content, as lines such as {@code codec_name=h264}. */
    public static String about(byte[] content) {
        try {
            Path file = Files.createTempFile("parley-media", null);
            try {
                Files.write(file, content);
                return new String(run(List.of(
                        "ffprobe",
                        "-v",
                        "error",
                        "-show_entries",
                        "format=duration:stream=codec_name",
                        "-of",
                        "default=noprint_wrappers=1",
                        file.toString())));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
