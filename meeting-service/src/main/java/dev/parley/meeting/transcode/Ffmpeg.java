package dev.parley.meeting.transcode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.meeting.tool.Tool;
import dev.parley.meeting.tool.ToolFailed;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes an MP4 of a recording. The format of the input is given and only local files are opened, so a file cannot name
 * others to read.
 */
@ApplicationScoped
public class Ffmpeg {

    private static final List<String> LOCAL = List.of("-v", "error", "-protocol_whitelist", "file,pipe");
    private static final Duration PROBE_WITHIN = Duration.ofMinutes(1);

    private final Optional<Tool> ffmpeg;
    private final Optional<Tool> ffprobe;
    private final TranscodeSettings settings;
    private final ObjectMapper json;

    Ffmpeg(TranscodeSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
        this.ffmpeg = Tool.find(settings.ffmpeg());
        this.ffprobe = Tool.find(settings.ffprobe());
    }

    /** Whether it is installed here. */
    public boolean isPresent() {
        return ffmpeg.isPresent() && ffprobe.isPresent();
    }

    /** @param mimeType of the file that was made */
    record Made(Path file, String mimeType, Duration duration) {}

    /**
     * @param folder for the new file
     * @param webm   otherwise it is an MP4
     */
    Made make(Path folder, Path original, boolean webm) throws IOException, InterruptedException {
        boolean video = hasVideo(folder, original, webm);
        Path file = folder.resolve("playable.mp4");
        List<String> arguments = new ArrayList<>(List.of("-nostdin", "-hide_banner", "-y"));
        arguments.addAll(LOCAL);
        arguments.addAll(List.of("-f", format(webm), "-i", original.toString(), "-map", "0:a:0?"));
        if (video) {
            arguments.addAll(List.of(
                    "-map", "0:v:0",
                    "-c:v", "libx264",
                    "-threads", "2",
                    "-preset", "veryfast",
                    "-crf", "23",
                    "-pix_fmt", "yuv420p",
                    "-vf", "scale=trunc(min(iw\\,1280)/2)*2:-2"));
        }
        arguments.addAll(List.of("-c:a", "aac", "-b:a", "128k", "-movflags", "+faststart"));
        arguments.addAll(List.of("-map_metadata", "-1", "-f", "mp4", file.toString()));
        ffmpeg.orElseThrow().run(folder, settings.within(), arguments);
        return new Made(file, video ? "video/mp4" : "audio/mp4", duration(folder, file));
    }

    private boolean hasVideo(Path folder, Path original, boolean webm) throws IOException, InterruptedException {
        boolean video = false;
        boolean audio = false;
        for (JsonNode stream : probe(folder, original, format(webm)).path("streams")) {
            video |= stream.path("codec_type").asText().equals("video");
            audio |= stream.path("codec_type").asText().equals("audio");
        }
        if (!video && !audio) {
            throw new ToolFailed("neither picture nor sound");
        }
        return video;
    }

    private Duration duration(Path folder, Path made) throws IOException, InterruptedException {
        double seconds = probe(folder, made, format(false))
                .path("format")
                .path("duration")
                .asDouble(0);
        if (seconds <= 0) {
            throw new ToolFailed("nothing that lasts");
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private JsonNode probe(Path folder, Path file, String format) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(LOCAL);
        arguments.addAll(List.of("-f", format, "-show_entries", "format=duration:stream=codec_type"));
        arguments.addAll(List.of("-of", "json", file.toString()));
        return json.readTree(ffprobe.orElseThrow().run(folder, PROBE_WITHIN, arguments));
    }

    /** Of the demuxer. */
    private static String format(boolean webm) {
        return webm ? "matroska" : "mov";
    }
}
