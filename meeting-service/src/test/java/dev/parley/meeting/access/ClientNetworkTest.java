package dev.parley.meeting.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClientNetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "' 192.0.2.7 ', 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0",
        "2001:db8:1:2::, 2001:db8:1:2:0:0:0:0",
        "::ffff:192.0.2.7, 192.0.2.7",
        "localhost, unknown",
        "'192.0.2.7, 192.0.2.8', unknown",
        "'', unknown",
    })
    void an_ipv4_address_or_the_network_of_an_ipv6_one(String address, String network) {
        assertThat(ClientNetwork.of(address)).isEqualTo(network);
    }
}
