package dev.parley.local.process;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {

    private static final Map<String, String> SETTINGS =
            Map.of("gateway", "PARLEY_GATEWAY_PORT", "meeting", "PARLEY_MEETING_PORT");

    @Test
    void a_taken_port_is_named_with_its_component_and_the_setting_that_moves_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            assertThatThrownBy(() -> Ports.require(Map.of("gateway", taken), SETTINGS))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContainingAll("Port " + taken, "gateway", "PARLEY_GATEWAY_PORT");
        }
    }

    @Test
    void two_components_cannot_share_a_port() {
        int port = Ports.free();
        assertThatThrownBy(() -> Ports.require(Map.of("gateway", port, "meeting", port), SETTINGS))
                .isInstanceOf(StackFailure.class)
                .hasMessageContainingAll("gateway", "meeting", "both want port " + port);
    }

    @Test
    void free_ports_pass() {
        assertThatCode(() -> Ports.require(Map.of("gateway", Ports.free(), "meeting", Ports.free()), SETTINGS))
                .doesNotThrowAnyException();
    }

    @Test
    void a_free_port_is_given_only_once() {
        assertThat(Ports.free()).isNotEqualTo(Ports.free());
    }
}
