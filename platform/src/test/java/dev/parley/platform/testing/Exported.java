package dev.parley.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What the running service exports to Prometheus now. */
public record Exported(List<String> lines) {

    /** The metrics that alerts and dashboards use, each with the services that export it. */
    private static final Path USED = Path.of("../deploy/helm/metrics.tsv");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s\"]+@[^\\s\"]+");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** @param management the address of the management port */
    public static Exported at(URI management) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(management.resolve("/q/metrics")).build();
            String text =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return new Exported(
                    text.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The sum of a metric's series that have these labels.
     *
     * @param labels each as {@code name="value"}
     */
    public double sum(String metric, String... labels) {
        return lines.stream()
                .filter(line -> name(line).equals(metric))
                .filter(line -> Stream.of(labels).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Checks that the service exports what alerts and dashboards expect of it, and nothing about a person. */
    public void check(String service) {
        assertThat(names()).containsAll(usedOf(service));
        assertThat(lines).noneMatch(line -> ADDRESS.matcher(line).find());
        assertThat(lines).noneMatch(line -> ID.matcher(line).find());
    }

    private Set<String> names() {
        return lines.stream().map(Exported::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> usedOf(String service) {
        try {
            return Files.readAllLines(USED).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(columns -> Set.of(columns[1].split(" ")).contains(service))
                    .map(columns -> columns[0])
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String line) {
        return line.split("[{ ]", 2)[0];
    }
}
