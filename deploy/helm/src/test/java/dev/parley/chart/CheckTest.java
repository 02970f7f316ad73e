package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static dev.parley.chart.Rendered.list;
import static org.assertj.core.api.Assertions.assertThat;

/** What {@code helm test} runs. */
class CheckTest {

    private static final Path PROGRAM =
            Chart.REPOSITORY.resolve("gateway/src/main/java/dev/parley/gateway/check/Installation.java");

    @Test
    void theProgramIsTheGatewaysAndGetsTheVariablesThatItReads() throws IOException {
        Set<String> read = Pattern.compile("PARLEY_CHECK_[A-Z_]+")
                .matcher(Files.readString(PROGRAM))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
        for (String profile : Chart.PROFILES) {
            JsonNode job = Chart.of(profile).find("Job", "parley-check");
            JsonNode check = Rendered.container(job, "check");

            assertThat(job.at("/metadata/annotations/parley.dev~1hook").asText())
                    .isEqualTo("test");
            assertThat(check.path("image").asText())
                    .isEqualTo(Rendered.container(Chart.of(profile).find("Deployment", "parley-gateway"), "gateway")
                            .path("image")
                            .asText());
            assertThat(list(check.path("env"))
                            .map(variable -> variable.path("name").asText()))
                    .containsExactlyInAnyOrderElementsOf(read);
            assertThat(PROGRAM.resolveSibling(simpleName(check) + ".java")).exists();
        }
    }

    /** Otherwise it would run with every installation. */
    @Test
    void itIsAHookThatRunsWhenAskedFor() throws IOException {
        assertThat(Files.readString(Path.of("parley").resolve(Chart.CHECK))).contains(Chart.HOOK + " test");
    }

    private static String simpleName(JsonNode check) {
        String type = list(check.path("command"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .asText();
        assertThat(type).startsWith("dev.parley.gateway.check.");
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
