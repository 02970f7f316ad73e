package dev.parley.e2e;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation of every service, asked for by everybody; {@code authorization.tsv} says what each is answered. */
class AuthorizationE2E {

    private static final String NO_ROUTE = "There is nothing at this path. Check the address.";

    /** What the gateway says of a POST to a path that only its pages might have; services know all operations. */
    private static final int METHOD_NOT_ALLOWED = 405;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Suite suite = Suite.shared();
    private final Api api = suite.api();

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() {
        assertThat(AuthorizationMatrix.expected().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Operation.all().stream().map(Operation::key).toList());
    }

    @Test
    void everybody_is_answered_as_the_matrix_says() throws Exception {
        suite.backToThePresent();
        AuthorizationScene scene = new AuthorizationScene(suite);
        Map<String, String> actual = new TreeMap<>();
        List<String> differing = new ArrayList<>();
        for (Operation operation : inOrder()) {
            Map<Caller, String> row = new EnumMap<>(Caller.class);
            for (Caller caller : Caller.values()) {
                boolean harmless = AuthorizationMatrix.expectsIn(operation.key(), caller);
                Http.Answer answer = probe(operation, caller, scene, scene.objects(operation, caller), harmless);
                row.put(caller, outcome(answer));
                if (caller.isOther() && answer.status() == 404) {
                    Http.Answer unknown =
                            probe(operation, caller, scene, scene.unknownObjects(operation, caller), harmless);
                    if (!told(answer).equals(told(unknown))) {
                        differing.add(operation.key() + " " + caller + ": " + told(answer) + " / " + told(unknown));
                    }
                }
            }
            actual.put(operation.key(), AuthorizationMatrix.line(operation.key(), row));
        }
        write(actual);
        assertThat(differing)
                .as("somebody else's is told from what does not exist")
                .isEmpty();
        assertThat(actual.values())
                .containsExactlyInAnyOrderElementsOf(
                        AuthorizationMatrix.expected().values());
    }

    @Test
    void the_gateway_routes_every_operation() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : Operation.all()) {
            String path = operation.path().replaceAll("\\{[^}]+}", "0198c0de-0000-7000-8000-000000000000");
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(suite.stack().publicUrl() + path))
                    .header("X-Parley", "1")
                    .method(operation.method(), HttpRequest.BodyPublishers.noBody());
            Http.Answer answer = send(request);
            boolean ofTheGateway = answer.body().contains(NO_ROUTE) || answer.status() == METHOD_NOT_ALLOWED;
            boolean routed = answer.body().startsWith("{") && !ofTheGateway;
            if (!routed) {
                wrong.add(operation.key() + " " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What changes something comes last, so that everything is still there when it is read. */
    private static List<Operation> inOrder() {
        return Operation.all().stream()
                .sorted((one, other) -> Boolean.compare(other.reads(), one.reads()))
                .toList();
    }

    private Http.Answer probe(
            Operation operation, Caller caller, AuthorizationScene scene, Map<String, String> objects, boolean harmless)
            throws Exception {
        SampleRequest sample = new SampleRequest(operation, objects, scene.now());
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(suite.stack().serviceUrl(operation.service(), 1) + sample.path()))
                .timeout(Duration.ofSeconds(30));
        sample.writeTo(request, harmless);
        if (caller.account() != null) {
            request.header("Authorization", "Bearer " + api.token(caller.account()));
        }
        String key = scene.candidateKey(operation, caller);
        if (key != null) {
            request.header("X-Candidate-Key", key);
        }
        return send(request);
    }

    private Http.Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Http.Answer(answer.statusCode(), answer.body());
    }

    private static String outcome(Http.Answer answer) {
        return switch (answer.status()) {
            case 401, 403, 404 -> String.valueOf(answer.status());
            default -> answer.status() >= 500 ? "FAULT " + answer : "in";
        };
    }

    /** All that tells one refusal from another. */
    private static String told(Http.Answer answer) {
        return answer.status() + " " + answer.problem() + " "
                + answer.json().path("detail").asText();
    }

    private static void write(Map<String, String> actual) throws IOException {
        List<String> lines = new ArrayList<>(List.of(AuthorizationMatrix.head()));
        lines.addAll(actual.values());
        Files.write(Path.of("target", "authorization.tsv"), lines);
    }
}
