package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.contracts.secret.RequiredSecrets;
import io.smallrye.config.SmallRyeConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The variables of each pod, against the settings that its service reads. */
class EnvironmentTest {

    /** A value that means this machine, or nobody's. */
    private static final Pattern LOCAL = Pattern.compile("localhost|127\\.0\\.0\\.1|parley_app|data/files");

    /** Settings whose value may mean this machine, because what they belong to is off, or tested below. */
    private static final Set<String> OFF =
            Set.of("parley.scan.host", "parley.sms.local.domain", "parley.storage.folder");

    private static final String STRONG = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "scheduling", "meeting", "invite", "verification", "notification"})
    void everyVariableThatIsNeededIsSetAndNoneThatNobodyReads(String service) {
        ServiceSettings settings = new ServiceSettings(service);
        for (String profile : Chart.PROFILES) {
            Map<String, String> environment = environment(Chart.of(profile), service);
            Map<String, String> migrating = environment(Chart.of(profile), service, "migrate");

            // Reads every setting by its type, and fails for one that is missing or malformed.
            SmallRyeConfig config = settings.with(environment);
            RequiredSecrets.check(
                    service.equals("gateway") ? service : service + "-service",
                    name -> config.getOptionalValue(name, String.class));
            assertThat(local(settings, config, profile)).as(profile).isEmpty();
            assertThat(unread(settings, environment.keySet())).as(profile).isEmpty();
            assertThat(unread(settings, migrating.keySet())).as(profile).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "scheduling", "meeting", "invite", "verification", "notification"})
    void onlyTheContainerThatMigratesIsTheOwnerOfTheDatabase(String service) {
        for (String profile : Chart.PROFILES) {
            Map<String, String> serving = environment(Chart.of(profile), service);
            Map<String, String> migrating = environment(Chart.of(profile), service, "migrate");

            assertThat(serving)
                    .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false")
                    .doesNotContainKeys("PARLEY_DB_OWNER_PASSWORD", "QUARKUS_INIT_AND_EXIT");
            assertThat(migrating)
                    .containsEntry("QUARKUS_INIT_AND_EXIT", "true")
                    .containsKey("PARLEY_DB_OWNER_PASSWORD")
                    .doesNotContainKey("QUARKUS_FLYWAY_MIGRATE_AT_START")
                    .containsEntry("PARLEY_DB_URL", serving.get("PARLEY_DB_URL"));
        }
    }

    @Test
    void aVariableThatIsMissingOrUnknownIsFound() {
        ServiceSettings settings = new ServiceSettings("notification");
        Map<String, String> environment = environment(Chart.of("production"), "notification");

        Map<String, String> less = new HashMap<>(environment);
        less.remove("PARLEY_SMTP_HOST");
        less.remove("PARLEY_DB_URL");
        assertThat(local(settings, settings.with(less), "production")).contains("parley.smtp.host", "parley.db.url");
        less.remove("PARLEY_SECRET");
        SmallRyeConfig config = settings.with(less);
        assertThatThrownBy(() -> RequiredSecrets.check(
                        "notification-service", name -> config.getOptionalValue(name, String.class)))
                .hasMessageContaining("PARLEY_SECRET");

        assertThat(unread(settings, Set.of("PARLEY_SMPT_HOST", "KAFKA_SASL_MECHANISMS", "QUARKUS_HTTP_PROT")))
                .hasSize(3);
        Map<String, String> malformed = new HashMap<>(environment);
        malformed.put("PARLEY_SMTP_TLS", "maybe");
        assertThatThrownBy(() -> settings.with(malformed)).hasMessageContaining("parley.smtp.tls");
    }

    @Test
    void videoServicesReachThoseThatOfferThemWithTheirKeys() {
        Rendered release = Chart.render(
                "external",
                Map.of(
                        "video.providers[0]", "ZOOM",
                        "video.providers[1]", "GOOGLE_MEET",
                        "video.googleUser", "meetings@example.com"));

        assertThat(environment(release, "scheduling")).containsEntry("PARLEY_SCHEDULING_PROVIDERS", "ZOOM,GOOGLE_MEET");
        Map<String, String> meeting = environment(release, "meeting");
        assertThat(meeting)
                .containsEntry("PARLEY_VIDEO_PROVIDERS", "ZOOM,GOOGLE_MEET")
                .containsEntry("PARLEY_VIDEO_ZOOM_HOST", "me")
                .containsEntry("PARLEY_VIDEO_GOOGLE_MEET_USER", "meetings@example.com")
                .containsKeys(
                        "PARLEY_VIDEO_ZOOM_ACCOUNT_ID",
                        "PARLEY_VIDEO_ZOOM_CLIENT_ID",
                        "PARLEY_VIDEO_ZOOM_CLIENT_SECRET",
                        "PARLEY_VIDEO_GOOGLE_MEET_SERVICE_ACCOUNT");
        assertThat(unread(new ServiceSettings("meeting"), meeting.keySet())).isEmpty();
    }

    @Test
    void filesAreKeptByThoseThatHaveSome() throws IOException {
        for (String service : List.of("meeting", "verification")) {
            JsonNode deployment = Chart.of("small").find("Deployment", "parley-" + service);
            String folder = environment(Chart.of("small"), service).get("PARLEY_STORAGE_FOLDER");
            assertThat(Rendered.list(Rendered.container(deployment, service).get("volumeMounts"))
                            .filter(mount -> mount.path("mountPath").asText().equals(folder))
                            .map(mount -> mount.path("name").asText()))
                    .containsExactly("files");
        }
        for (String service : List.of("scheduling", "meeting", "invite", "verification", "notification")) {
            try (var files = Files.walk(Chart.REPOSITORY.resolve(service + "-service/src/main/java"))) {
                boolean stores = false;
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    stores |= Files.readString(file).contains("import dev.parley.platform.storage.");
                }
                assertThat(environment(Chart.of("production"), service).containsKey("PARLEY_STORAGE_KIND"))
                        .as(service)
                        .isEqualTo(stores);
            }
        }
    }

    /** Settings of the service whose value means this machine. */
    private static List<String> local(ServiceSettings settings, SmallRyeConfig config, String profile) {
        String trial = profile.equals("small") ? "//localhost:" : "none";
        return Stream.concat(settings.names().stream(), settings.namesInFiles().stream())
                .filter(name -> !name.contains("*") && !name.startsWith("%") && !OFF.contains(name))
                .filter(name -> config.getOptionalValue(name, String.class)
                        .filter(value -> LOCAL.matcher(value.replace(trial, "")).find())
                        .isPresent())
                .distinct()
                .toList();
    }

    private static List<String> unread(ServiceSettings settings, Set<String> variables) {
        Set<String> read = Stream.of(settings.names(), settings.namesInFiles())
                .flatMap(Set::stream)
                .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"))
                .collect(Collectors.toSet());
        return variables.stream()
                .filter(variable ->
                        !read.contains(variable) && !settings.variables().contains(variable) && !isOfKafka(variable))
                .toList();
    }

    private static boolean isOfKafka(String variable) {
        return variable.startsWith("KAFKA_")
                && ConsumerConfig.configNames()
                        .contains(variable.substring("KAFKA_".length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'));
    }

    private static Map<String, String> environment(Rendered release, String service) {
        return environment(release, service, service);
    }

    private static Map<String, String> environment(Rendered release, String service, String container) {
        Map<String, String> variables = new TreeMap<>();
        for (JsonNode variable : Rendered.container(release.find("Deployment", "parley-" + service), container)
                .path("env")) {
            variables.put(
                    variable.path("name").asText(),
                    variable.has("value") ? variable.get("value").asText() : STRONG);
        }
        return variables;
    }
}
