package dev.parley.local.demo;

import dev.parley.local.process.StackFailure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An answer as a browser records it: spoken by ffmpeg's own voice, with its waves as the picture. */
record DemoRecording(byte[] content) {

    static final String MIME_TYPE = "video/webm";

    private static final String FFMPEG = "ffmpeg";
    private static final int CHUNK = 64 * 1024;
    private static final long LONGEST_SECONDS = 60;

    /** Empty where there is no ffmpeg, or one without a voice: the demo's candidate types then. */
    static Optional<DemoRecording> of(String text) {
        if (!isInstalled()) {
            return Optional.empty();
        }
        try {
            Path folder = Files.createTempDirectory("parley-demo");
            try {
                return make(text, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new StackFailure("A demo answer cannot be recorded: " + e.getMessage(), e);
        }
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, FFMPEG)));
    }

    private static Optional<DemoRecording> make(String text, Path folder) throws IOException {
        Files.writeString(folder.resolve("answer.txt"), text);
        Process ffmpeg = new ProcessBuilder(command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            boolean made = ffmpeg.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) && ffmpeg.exitValue() == 0;
            return made
                    ? Optional.of(new DemoRecording(Files.readAllBytes(folder.resolve("answer.webm"))))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while recording demo answers", e);
        } finally {
            ffmpeg.destroyForcibly();
        }
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>(List.of(FFMPEG, "-nostdin", "-v", "error"));
        command.addAll(List.of("-f", "lavfi", "-i", "flite=textfile=answer.txt:voice=slt"));
        command.addAll(List.of(
                "-filter_complex", "[0:a]showwaves=s=640x360:mode=cline:rate=15:colors=0x3b82f6,format=yuv420p[v]"));
        command.addAll(List.of("-map", "[v]", "-map", "0:a"));
        command.addAll(List.of("-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "8", "-b:v", "200k"));
        command.addAll(List.of("-c:a", "libopus", "-b:a", "32k", "answer.webm"));
        return command;
    }

    List<byte[]> chunks() {
        List<byte[]> chunks = new ArrayList<>();
        for (int from = 0; from < content.length; from += CHUNK) {
            chunks.add(Arrays.copyOfRange(content, from, Math.min(from + CHUNK, content.length)));
        }
        return chunks;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
