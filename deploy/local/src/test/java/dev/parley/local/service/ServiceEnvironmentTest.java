package dev.parley.local.service;

import dev.parley.local.infra.Database;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceEnvironmentTest {

    private static final Database DATABASE =
            new Database("parley_meeting", "jdbc:postgresql://127.0.0.1:1/parley_meeting", "o", "op", "a", "ap");

    private final ServiceEnvironment environment = new ServiceEnvironment(
            "http://localhost:8080",
            "127.0.0.1:19092",
            "http://localhost:8180/realms/parley",
            "gateway-secret",
            "scheduling-secret",
            "verification-secret",
            "session-secret",
            "installation-secret",
            1025,
            "turn:127.0.0.1:3478",
            "turn-secret",
            "/data/files",
            Map.of(
                    Service.SCHEDULING, List.of(8082),
                    Service.MEETING, List.of(8083, 9083),
                    Service.INVITE, List.of(8081),
                    Service.VERIFICATION, List.of(8084),
                    Service.NOTIFICATION, List.of(8085),
                    Service.GATEWAY, List.of(8080, 9080)),
            Map.of(
                    Service.SCHEDULING, List.of(8092),
                    Service.MEETING, List.of(8093, 9093),
                    Service.INVITE, List.of(8091),
                    Service.VERIFICATION, List.of(8094),
                    Service.NOTIFICATION, List.of(8095),
                    Service.GATEWAY, List.of(8090, 9090)),
            Optional.empty());

    @Test
    void the_gateway_knows_every_replica() {
        assertThat(environment.of(Service.GATEWAY, 8080, Optional.empty()))
                .containsEntry("PARLEY_UPSTREAM_MEETING", "http://127.0.0.1:8083,http://127.0.0.1:9083")
                .containsEntry("PARLEY_UPSTREAM_SCHEDULING", "http://127.0.0.1:8082");
    }

    @Test
    void each_replica_listens_on_its_own_port_of_the_loopback_address() {
        assertThat(environment.of(Service.MEETING, 9083, Optional.of(DATABASE)))
                .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_HTTP_PORT", "9083")
                .containsEntry("PARLEY_DB_URL", DATABASE.url())
                .containsEntry("PARLEY_DB_APP_USERNAME", "a")
                .containsEntry("PARLEY_TURN_URLS", "turn:127.0.0.1:3478");
    }

    @Test
    void each_replica_tells_its_health_on_a_port_of_its_own() {
        assertThat(environment.of(Service.GATEWAY, 8080, Optional.empty()))
                .containsEntry("QUARKUS_MANAGEMENT_PORT", "8090");
        assertThat(environment.of(Service.GATEWAY, 9080, Optional.empty()))
                .containsEntry("QUARKUS_MANAGEMENT_PORT", "9090");
        assertThat(environment.of(Service.MEETING, 9083, Optional.of(DATABASE)))
                .containsEntry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_MANAGEMENT_PORT", "9093");
    }

    @Test
    void every_replica_finds_the_files_in_one_folder() {
        assertThat(environment.of(Service.VERIFICATION, 8084, Optional.of(DATABASE)))
                .containsEntry("PARLEY_STORAGE_FOLDER", "/data/files/verification");
        assertThat(environment.of(Service.MEETING, 8083, Optional.of(DATABASE)))
                .containsEntry("PARLEY_STORAGE_FOLDER", "/data/files/meeting");
    }

    @Test
    void mails_about_verifications_name_the_employer_and_not_the_suite() {
        assertThat(environment.of(Service.VERIFICATION, 8084, Optional.of(DATABASE)))
                .containsEntry("PARLEY_VERIFICATION_COMPANY_NAME", "Northwind Robotics");
    }

    @Test
    void a_secret_goes_only_to_the_service_that_needs_it() {
        assertThat(environment.of(Service.INVITE, 8081, Optional.of(DATABASE)))
                .doesNotContainValue("gateway-secret")
                .doesNotContainValue("scheduling-secret")
                .doesNotContainValue("verification-secret")
                .doesNotContainValue("turn-secret");
    }

    @Test
    void without_a_test_clock_no_service_hears_of_one() {
        assertThat(environment.of(Service.INVITE, 8081, Optional.of(DATABASE))).doesNotContainKey("PARLEY_TEST_CLOCK");
    }
}
