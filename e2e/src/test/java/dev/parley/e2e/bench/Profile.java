package dev.parley.e2e.bench;

import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a proxy's processor time goes, by samples of its Java threads at equal amounts of it (JEP 509). */
final class Profile {

    /** A sample belongs to the first frame, from the innermost, that belongs anywhere. */
    enum Part {
        SOCKETS("system calls: reading, writing, waiting", "sun.nio.ch.", "io.netty.channel.nio.SelectedSelectionKey"),
        LOG(
                "access log",
                "io.quarkus.vertx.http.runtime.filters.accesslog.",
                "io.quarkus.vertx.http.runtime.attribute.",
                "org.jboss.logmanager.",
                "io.quarkus.logging.json."),
        SESSION("session", "dev.parley.gateway.session."),
        ROUTE(
                "route table",
                "dev.parley.gateway.route.R",
                "dev.parley.gateway.route.PathTemplate",
                "dev.parley.gateway.route.TemplateSegment",
                "dev.parley.gateway.route.UuidText"),
        CONNECTION(
                "patience with slow clients, bodies", "dev.parley.gateway.connection.", "dev.parley.gateway.arrival."),
        GUARD(
                "request id, client's address, guard, headers of answers",
                "dev.parley.gateway.guard.",
                "dev.parley.gateway.limit.",
                "dev.parley.gateway.problem.RequestId"),
        FORWARD("forwarding, the gateway's part", "dev.parley."),
        PROXY("vertx-http-proxy", "io.vertx.httpproxy."),
        ROUTER("Vert.x Web and Quarkus", "io.vertx.ext.web.", "io.quarkus."),
        CODEC("Netty: reading and writing HTTP", "io.netty.handler."),
        HTTP("Vert.x: server and client", "io.vertx."),
        NETTY("Netty: pipelines, buffers, event loop", "io.netty."),
        OTHERS("others", "");

        private final String what;
        private final List<String> classes;

        Part(String what, String... classes) {
            this.what = what;
            this.classes = List.of(classes);
        }

        String what() {
            return what;
        }
    }

    /** What is called from everywhere; the caller says what it was for. */
    private static final List<String> TOOLS = List.of(
            "java.",
            "javax.",
            "io.vertx.core.http.impl.headers.",
            "io.vertx.core.impl.",
            "io.netty.util.AsciiString",
            "io.netty.handler.codec.http.HttpHeader",
            "io.vertx.core.http.HttpHeaders",
            "org.jboss.logging.");

    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <configuration version="2.0">
              <event name="jdk.CPUTimeSample">
                <setting name="enabled">true</setting>
                <setting name="throttle">5ms</setting>
                <setting name="stackTrace">true</setting>
              </event>
            </configuration>
            """;

    private Profile() {}

    /** The share of each part while requests come as fast as possible. */
    static Map<Part, Double> of(Way way, int seconds, Path folder) throws IOException, InterruptedException {
        Path settings = folder.resolve("samples.jfc");
        Path recording = folder.resolve("samples.jfr");
        Files.writeString(settings, SETTINGS);
        Files.deleteIfExists(recording);
        jcmd(way, "JFR.start", "name=samples", "settings=" + settings);
        Load.saturate(way, seconds);
        jcmd(way, "JFR.stop", "name=samples", "filename=" + recording);
        return shares(recording);
    }

    private static Map<Part, Double> shares(Path recording) throws IOException {
        Map<Part, Double> shares = new EnumMap<>(Part.class);
        List<RecordedEvent> samples = RecordingFile.readAllEvents(recording).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.CPUTimeSample"))
                .filter(event -> event.getStackTrace() != null)
                .toList();
        samples.forEach(sample -> shares.merge(part(sample), 1.0 / samples.size(), Double::sum));
        return shares;
    }

    private static Part part(RecordedEvent sample) {
        return sample.getStackTrace().getFrames().stream()
                .filter(RecordedFrame::isJavaFrame)
                .map(frame -> frame.getMethod().getType().getName())
                .flatMap(name -> part(name).stream())
                .findFirst()
                .orElse(Part.OTHERS);
    }

    private static Optional<Part> part(String name) {
        if (TOOLS.stream().anyMatch(name::startsWith)) {
            return Optional.empty();
        }
        return Stream.of(Part.values())
                .filter(part -> part != Part.OTHERS)
                .filter(part -> part.classes.stream().anyMatch(name::startsWith))
                .findFirst();
    }

    private static void jcmd(Way way, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin/jcmd")
                                        .toString(),
                                Long.toString(way.through().process().pid())),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("No samples of " + way.what() + ":\n" + output);
        }
    }
}
