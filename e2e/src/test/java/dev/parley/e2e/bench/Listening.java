package dev.parley.e2e.bench;

import dev.parley.local.process.Os;
import org.awaitility.Awaitility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A server in a process of its own, which answers at a port of this machine and ends with the benchmark. */
record Listening(String name, Process process, int port, Path log) implements AutoCloseable {

    /** The JVM of every proxy: the flags decide how much a request costs as well. */
    static final List<String> JAVA = List.of(Os.java(), "-XX:+UseSerialGC", "-Xms256m", "-Xmx512m");

    record Start(String name, int port, Path folder, Path log, Map<String, String> environment) {

        /** Starts the command and waits until the path is answered with 200. */
        Listening run(List<String> command, String path) {
            ProcessBuilder builder = new ProcessBuilder(Os.dyingWithParent("TERM", command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            try {
                Listening started = new Listening(name, builder.start(), port, log);
                Awaitility.await(name).atMost(Duration.ofMinutes(2)).until(() -> started.answers(path));
                return started;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    long cpuMillis() {
        return Cpu.of(process.toHandle());
    }

    /** A line per request would fill the disk, whose writing would disturb what is measured next. */
    void emptyLog() throws IOException {
        try (FileChannel file = FileChannel.open(log, StandardOpenOption.WRITE)) {
            file.truncate(0);
        }
    }

    /** The body of the answer to a GET, if that is 200. */
    Optional<String> get(String path, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        headers.forEach(request::header);
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return Optional.of(answer.body()).filter(body -> answer.statusCode() == 200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean answers(String path) {
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " ended; see " + log);
        }
        try {
            return get(path, Map.of()).isPresent();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        ServiceProcess.stop(process);
    }
}
