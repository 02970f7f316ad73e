package dev.parley.e2e.bench;

import dev.parley.e2e.bench.Load.Turn;
import dev.parley.e2e.bench.Profile.Part;
import io.vertx.core.impl.launcher.commands.VersionCommand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What was measured of the gateway, beside what is wanted. */
final class GatewayReport {

    private static final Pattern SPRING = Pattern.compile("spring-cloud-gateway-server-webflux-(.+)\\.jar");
    private static final double MOST_ADDED = 0.3;

    /** @param through, @param directly medians in milliseconds, at the same rate */
    record Delay(double through, double directly) {

        double added() {
            return through - directly;
        }
    }

    /** Of one way, round by round. */
    record Measured(List<Turn> turns, List<Delay> delays, Map<Part, Double> parts) {

        Measured() {
            this(new ArrayList<>(), new ArrayList<>(), new EnumMap<>(Part.class));
        }

        double perSecond() {
            return Spread.of(turns.size(), i -> turns.get(i).perSecond()).median();
        }

        Spread cpu() {
            return Spread.of(turns.size(), i -> turns.get(i).cpuMicros());
        }
    }

    /** Over the rounds. */
    record Spread(double least, double median, double most) {

        static Spread of(int rounds, IntToDoubleFunction value) {
            double[] values = IntStream.range(0, rounds).mapToDouble(value).toArray();
            return new Spread(
                    Arrays.stream(values).min().orElseThrow(),
                    Bookings.median(values),
                    Arrays.stream(values).max().orElseThrow());
        }

        String text(String format, String unit) {
            return format.formatted(median) + unit + " (" + format.formatted(least) + "–" + format.formatted(most)
                    + ")";
        }
    }

    private final StringBuilder text = new StringBuilder();

    GatewayReport(Way floor, Map<Way, Measured> measured, Optional<Path> spring) throws IOException {
        Measured bare = measured.get(floor);
        text.append("""
                # Gateway, measured

                `make bench-gateway` on %s, %d processors (%s), JDK %s: the packaged gateway as it
                starts in production, with its access log in JSON, its sessions in PostgreSQL and its sign-in at Keycloak of the
                local stack; vertx-http-proxy of Vert.x %s with nothing around it; nginx; %s.
                One event loop or worker each, the same keep-alive pool to the same upstream, an nginx that answers 180 bytes of
                JSON. The JVMs have the same flags. Absolute figures swing from machine to machine and from run to run; the
                ratios are of rounds that took turns within one run.

                ## Processor time

                `wrk` with %d connections, each of which asks again as soon as it is answered, in %d rounds after the warm-up;
                the order changes from round to round. Processor time is what Linux counts for the proxy's process, user and
                system, compilers and garbage collection included. All ratios are to the same floor, bare vertx-http-proxy
                with an anonymous request, though requests with a token are longer by it on their way to the service; what
                that alone costs the floor has a line of its own. Medians, in brackets the least and the most of the rounds.

                | through | wanted | requests per CPU-second, of bare vertx-http-proxy | CPU-µs a request | requests/s |
                |---|---|---|---|---|
                """.formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        Runtime.version().feature(),
                        VersionCommand.getVersion(),
                        spring(spring),
                        Load.CONNECTIONS,
                        bare.turns().size()));
        measured.forEach((way, of) -> text.append("| %s | %s | %s | %s | %,.0f |%n"
                .formatted(
                        way.what(),
                        wanted(way),
                        way.equals(floor) ? "1" : ratio(bare, of).text("%.2f", "×"),
                        of.cpu().text("%.1f", ""),
                        of.perSecond())));
        delays(measured);
        parts(measured);
    }

    private void delays(Map<Way, Measured> measured) {
        text.append("""

                ## Delay

                At 30 %% of the requests per second above, sent at even intervals over %d connections, each when its time has
                come, whatever became of those before it; timed from then to the last byte of the answer. Each round through a
                proxy is followed by one straight at the upstream, at the same rate; what is added is the difference of both
                medians.

                | through | wanted | added to the median | median through it | median straight | requests/s |
                |---|---|---|---|---|---|
                """.formatted(Load.CONNECTIONS));
        measured.forEach((way, of) -> {
            List<Delay> delays = of.delays();
            int rounds = delays.size();
            text.append("| %s | %s | %s | %.2f ms | %.2f ms | %,.0f |%n"
                    .formatted(
                            way.what(),
                            way.wanted().isPresent() ? "≤ %.1f ms".formatted(MOST_ADDED) : "",
                            Spread.of(rounds, i -> delays.get(i).added()).text("%.2f", " ms"),
                            Spread.of(rounds, i -> delays.get(i).through()).median(),
                            Spread.of(rounds, i -> delays.get(i).directly()).median(),
                            GatewayBench.LOAD * of.perSecond()));
        });
    }

    private void parts(Map<Way, Measured> measured) {
        List<Way> profiled = measured.keySet().stream()
                .filter(way -> !measured.get(way).parts().isEmpty())
                .toList();
        text.append("""

                ## Where the processor time goes

                Shares of samples of the Java threads (JDK Flight Recorder, one for each 5 ms of processor time), times the
                CPU-µs above. A sample counts for the innermost frame that belongs to a line; strings, maps and headers count
                for their caller.

                """);
        text.append("| CPU-µs a request |");
        profiled.forEach(way -> text.append(' ').append(way.what()).append(" |"));
        text.append("%n|---|".formatted())
                .append("---|".repeat(profiled.size()))
                .append('\n');
        for (Part part : Part.values()) {
            text.append("| ").append(part.what()).append(" |");
            for (Way way : profiled) {
                Measured of = measured.get(way);
                text.append(" %.1f |"
                        .formatted(of.parts().getOrDefault(part, 0.0) * of.cpu().median()));
            }
            text.append('\n');
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.toString());
    }

    /** Round by round: whatever slowed both down at the time is no difference. */
    private static Spread ratio(Measured floor, Measured of) {
        return Spread.of(
                of.turns().size(),
                i -> floor.turns().get(i).cpuMicros() / of.turns().get(i).cpuMicros());
    }

    private static String wanted(Way way) {
        return way.wanted().isPresent()
                ? "≥ %s×".formatted(Double.toString(way.wanted().getAsDouble()))
                : "";
    }

    private static String processor() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    private static String spring(Optional<Path> jar) throws IOException {
        if (jar.isEmpty()) {
            return "Spring Cloud Gateway is left out, since it could not be built";
        }
        try (JarFile file = new JarFile(jar.get().toFile())) {
            return file.stream()
                    .map(entry -> SPRING.matcher(entry.getName()))
                    .filter(Matcher::find)
                    .map(found -> "Spring Cloud Gateway " + found.group(1) + " (WebFlux)")
                    .findFirst()
                    .orElse("Spring Cloud Gateway");
        }
    }
}
