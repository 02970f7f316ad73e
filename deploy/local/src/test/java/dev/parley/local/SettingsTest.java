package dev.parley.local;

import dev.parley.local.process.StackFailure;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {

    @Test
    void a_flag_wins_over_the_environment_which_wins_over_the_default() {
        Settings settings = Settings.of(
                Map.of("gateway-port", "9000"), Map.of("PARLEY_GATEWAY_PORT", "9001", "PARLEY_SMTP_PORT", "2525"));
        assertThat(settings.port("gateway")).isEqualTo(9000);
        assertThat(settings.port("smtp")).isEqualTo(2525);
        assertThat(settings.port("keycloak")).isEqualTo(8180);
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:9000");
    }

    @Test
    void a_further_replica_lies_a_thousand_higher_and_is_checked_too() {
        Settings settings = Settings.of(Map.of("meeting-replicas", "2"), Map.of());
        assertThat(settings.port("meeting", 2)).isEqualTo(9083);
        assertThat(settings.ports(false)).containsEntry("meeting-2", 9083).doesNotContainKey("turn");
    }

    @Test
    void the_gateway_may_have_replicas_too() {
        Settings settings = Settings.of(Map.of("gateway-replicas", "2"), Map.of());
        assertThat(settings.ports(false))
                .containsEntry("gateway", 8080)
                .containsEntry("gateway-2", 9080)
                .containsEntry("gateway-management-2", 9090);
    }

    @Test
    void who_runs_the_gateway_by_hand_keeps_both_of_its_ports() {
        assertThat(Settings.of(Map.of("without", "gateway"), Map.of()).ports(true))
                .doesNotContainKeys("gateway", "gateway-management")
                .containsKey("meeting");
        assertThat(Settings.of(Map.of(), Map.of()).ports(true)).containsEntry("gateway-management", 8090);
    }

    @Test
    void the_management_port_of_a_service_moves_with_the_service() {
        Settings settings = Settings.of(
                Map.of("meeting-replicas", "2", "meeting-port", "28083", "invite-management-port", "7000"), Map.of());
        assertThat(settings.ports(false))
                .containsEntry("meeting-management", 28093)
                .containsEntry("meeting-management-2", 29093)
                .containsEntry("notification-management", 8095)
                .containsEntry("invite-management", 7000);
    }

    @Test
    void no_two_ports_of_the_defaults_are_the_same() {
        Map<String, Integer> ports = Settings.of(Map.of("meeting-replicas", "3", "gateway-replicas", "3"), Map.of())
                .ports(true);
        assertThat(ports.values()).doesNotHaveDuplicates();
    }

    @Test
    void a_port_that_is_no_number_is_named() {
        Settings settings = Settings.of(Map.of(), Map.of("PARLEY_KAFKA_PORT", "many"));
        assertThatThrownBy(() -> settings.port("kafka"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("PARLEY_KAFKA_PORT");
    }

    @Test
    void data_lies_in_the_repository_unless_told_otherwise() {
        Path repository = Path.of("/repo");
        assertThat(Settings.of(Map.of(), Map.of()).data(repository)).isEqualTo(Path.of("/repo/.local"));
        assertThat(Settings.of(Map.of("data", "/else"), Map.of()).data(repository))
                .isEqualTo(Path.of("/else"));
    }

    @Test
    void a_stack_that_is_thrown_away_has_only_ports_of_its_own() {
        Settings settings = Settings.throwAway(2, 2);
        assertThat(new HashSet<>(settings.ports(true).values()))
                .hasSameSizeAs(settings.ports(true).values())
                .doesNotContain(8080, 15432);
    }
}
