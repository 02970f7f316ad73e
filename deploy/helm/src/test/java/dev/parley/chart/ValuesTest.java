package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ValuesTest {

    private static final Set<String> HOLD_DATA =
            Set.of("Secret", "PersistentVolumeClaim", "Cluster", "Database", "KafkaTopic");

    /** What cannot work is refused with a sentence that says what to do. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            external   | publicUrl           | ''                        | publicUrl is missing
            external   | publicUrl           | http://parley.example.com | publicUrl must begin with https://
            external   | image.repository    | ''                        | image.repository is missing
            external   | image.tag           | latest                    | image.tag must not be latest
            external   | secrets.existing    | ''                        | the chart cannot make up its passwords
            external   | database.host       | ''                        | database.host is missing
            external   | kafka.bootstrapServers | ''                     | kafka.bootstrapServers is missing
            external   | identity.publicUrl  | ''                        | identity.publicUrl is missing
            external   | mail.host           | ''                        | mail.host is missing
            external   | mail.fromAddress    | ''                        | mail.fromAddress is missing
            external   | storage.s3.bucket   | ''                        | storage.s3.bucket is missing
            external   | storage.kind        | folder                    | storage.kind must be s3
            external   | scan.enabled        | true                      | scan.host is missing
            external   | ingress.trustedProxies | null                   | ingress.trustedProxies is missing
            external   | ingress.kind        | gateway-api               | ingress.gateway.name is missing
            production | storage.s3.login    | true                      | s3-access-key
            production | turn.urls[0]        | turn:turn.example.com     | turn-secret
            external   | coturn.enabled      | true                      | turn.urls must be empty with coturn.enabled
            production | coturn.enabled      | true                      | coturn.host is missing
            production | coturn.address      | somewhere                 | address
            production | ingress.provider    | gke                       | needs ingress.kind gateway-api with identity.kind operator
            small      | ingress.provider    | gke                       | ingress.provider gke needs ingress.kind
            small      | ingress.provider    | aws                       | provider
            production | video.providers[0]  | ZOOM                      | zoom-account-id
            production | video.providers[0]  | GOOGLE_MEET               | video.googleUser
            small      | video.providers[0]  | LIVEKIT                   | providers
            production | mail.username       | parley                    | smtp-password
            production | identity.firstAdmin.email | ''                  | identity.firstAdmin.email is missing
            production | services.invite.replicas | 9                    | services.invite.maxReplicas must be at least
            small      | identity.kind       | operator                  | needs database.kind cloudnativepg
            small      | database.port       | many                      | port
            small      | databse.port        | 5432                      | databse
            small      | defaults.replicas   | -1                        | replicas
            small      | ingress.trustedProxies[0] | everybody           | trustedProxies
            """)
    void refuses(String profile, String value, String wanted, String sentence) {
        assertThatThrownBy(() -> Chart.render(profile, Map.of(value, wanted))).hasMessageContaining(sentence);
    }

    @Test
    void secretsAreMadeOnceAndKept() {
        JsonNode made = secret(Chart.of("small"));
        JsonNode other = secret(Chart.render("small", Map.of()));
        JsonNode upgraded = secret(Chart.render(
                "small", Map.of("companyName", "Other"), Map.of("parley-secrets", without(made, "session-secret"))));

        assertThat(other.at("/data/secret")).isNotEqualTo(made.at("/data/secret"));
        assertThat(upgraded.at("/metadata/annotations/helm.sh~1resource-policy").asText())
                .isEqualTo("keep");
        assertThat(without(upgraded, "session-secret").get("data"))
                .isEqualTo(without(made, "session-secret").get("data"));
        assertThat(upgraded.at("/data/session-secret").asText()).isNotEmpty();
    }

    @Test
    void anUninstallLeavesWhatHoldsData() {
        for (String profile : Chart.PROFILES) {
            assertThat(Chart.of(profile).objects().stream()
                            .filter(object ->
                                    HOLD_DATA.contains(object.path("kind").asText())))
                    .allSatisfy(object -> assertThat(object.at("/metadata/annotations/helm.sh~1resource-policy")
                                    .asText())
                            .as(Rendered.title(object))
                            .isEqualTo("keep"));
        }
        assertThat(Chart.of("production").ofKind("Cluster")).isNotEmpty();
        assertThat(Chart.of("small").ofKind("PersistentVolumeClaim")).isNotEmpty();
        assertThat(Chart.of("production")
                        .find("KafkaNodePool", "parley-brokers")
                        .at("/spec/storage/deleteClaim")
                        .asBoolean(true))
                .isFalse();
        // What a StatefulSet claims is not Helm's to delete.
        assertThat(Chart.of("small").ofKind("StatefulSet"))
                .allSatisfy(
                        set -> assertThat(set.at("/spec/volumeClaimTemplates")).isNotEmpty());
    }

    @Test
    void passwordsOfTheOperatorsDatabaseAreKept() {
        String name = "parley-postgresql-invite-app";
        JsonNode made = Chart.of("production").find("Secret", name);
        JsonNode upgraded =
                Chart.render("production", Map.of(), Map.of(name, made)).find("Secret", name);

        assertThat(upgraded.get("data")).isEqualTo(made.get("data"));
    }

    @Test
    void aChangedSecretOfYoursRollsThePods() {
        JsonNode first = Yaml.parse("{apiVersion: v1, kind: Secret, data: {secret: YQ==}}");
        JsonNode second = Yaml.parse("{apiVersion: v1, kind: Secret, data: {secret: Yg==}}");

        assertThat(gateway(first)).isNotEqualTo(gateway(second)).isEqualTo(gateway(first));
    }

    @Test
    void largeNumbersStayNumbers() {
        JsonNode pod = Chart.render(
                        "small", Map.of("services.meeting.env.PARLEY_MEETING_SOCKET_MAX_UNSENT_BYTES", 2000000))
                .find("Deployment", "parley-meeting");

        assertThat(Rendered.containers(pod).getFirst().get("env").toString()).contains("\"2000000\"");
    }

    @Test
    void theTrialRunsTheVersionsOfTheLocalStack() throws IOException {
        Properties versions = new Properties();
        try (var in = Files.newBufferedReader(
                Chart.REPOSITORY.resolve("deploy/local/src/main/resources/versions.properties"))) {
            versions.load(in);
        }
        assertThat(Chart.of("small")
                        .workloads()
                        .flatMap(workload -> Rendered.containers(workload).stream())
                        .map(container -> container.path("image").asText().replaceFirst("^.*/", ""))
                        .collect(Collectors.toSet()))
                .contains(
                        "postgres:" + versions.getProperty("postgres").replaceFirst("(\\d+\\.\\d+).*", "$1"),
                        "kafka:" + versions.getProperty("kafka"),
                        "keycloak:" + versions.getProperty("keycloak"));
    }

    private static JsonNode secret(Rendered release) {
        return release.find("Secret", "parley-secrets");
    }

    private static JsonNode without(JsonNode secret, String key) {
        JsonNode copy = secret.deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) copy.get("data")).remove(key);
        return copy;
    }

    private static JsonNode gateway(JsonNode secret) {
        return Chart.render("external", Map.of(), Map.of("parley-secrets", secret))
                .find("Deployment", "parley-gateway")
                .at("/spec/template");
    }
}
