package dev.parley.gateway.limit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClientAddressTest {

    private static final String INGRESS = "10.1.2.3";
    private static final Path CHART = Path.of("../deploy/helm/parley");
    private static final List<String> TRUSTED = List.of("10.0.0.0/8", "192.0.2.7", "2001:db8:1::/48");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10.1.2.3  | 198.51.100.4                          | 198.51.100.4
            10.1.2.3  | 203.0.113.9, 198.51.100.4             | 198.51.100.4
            10.1.2.3  | 203.0.113.9, 198.51.100.4, 192.0.2.7  | 198.51.100.4
            10.1.2.3  | 10.9.9.9, 10.1.1.1                    | 10.9.9.9
            10.1.2.3  | 203.0.113.9, unknown, 192.0.2.7       | 192.0.2.7
            10.1.2.3  | unknown                               | 10.1.2.3
            10.1.2.3  | ''                                    | 10.1.2.3
            10.1.2.3  | 198.51.100.4:4711                     | 198.51.100.4
            10.1.2.3  | [2001:db8:2::5]:4711                  | 2001:db8:2:0:0:0:0:5
            10.1.2.3  | 203.0.113.9, 2001:db8:1::1            | 203.0.113.9
            10.1.2.3  | 203.0.113.9, ::ffff:10.0.0.1          | 203.0.113.9
            192.0.2.8 | 198.51.100.4                          | 192.0.2.8
            11.0.0.0  | 198.51.100.4                          | 11.0.0.0
            """)
    void the_client_is_the_nearest_address_that_is_not_trusted(String peer, String header, String client) {
        assertThat(found("X-Forwarded-For", peer, header)).isEqualTo(client);
    }

    /** With what the chart renders for production, as the proxies of docs/operations/client-address.md pass a forgery on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ingress-nginx, which replaces it   | 10.42.3.4   | 198.51.100.4                           | 198.51.100.4
            ingress-nginx, which adds          | 10.42.3.4   | 203.0.113.9, 198.51.100.4              | 198.51.100.4
            Google's load balancer             | 35.191.2.3  | 203.0.113.9, 198.51.100.4, 192.0.2.99  | 198.51.100.4
            Google's, an address of its own    | 130.211.1.1 | 35.191.0.1, 198.51.100.4, 192.0.2.99   | 198.51.100.4
            past the ingress, from the cluster | 10.96.0.7   | 203.0.113.9                            | 10.96.0.7
            """)
    void a_forged_header_does_not_get_through_the_charts_ingress(String way, String peer, String header, String client)
            throws IOException {
        List<String> trusted = new ArrayList<>(List.of("192.0.2.99"));
        trusted.addAll(found(CHART.resolve("values-production.yaml"), "trustedProxies: \\[(.+)]"));
        trusted.addAll(found(CHART.resolve("templates/_names.tpl"), "\\[(\"[0-9./]+\", \"[0-9./]+\")]"));

        assertThat(trusted).hasSize(4);
        assertThat(new ClientAddress(trusted, "X-Forwarded-For").of(InetAddress.ofLiteral(peer), List.of(header)))
                .as(way)
                .isEqualTo(InetAddress.ofLiteral(client));
    }

    private static List<String> found(Path file, String list) throws IOException {
        Matcher found = Pattern.compile(list).matcher(Files.readString(file));
        assertThat(found.find()).as(file.toString()).isTrue();
        return List.of(found.group(1).replace("\"", "").split(", *"));
    }

    @Test
    void without_trusted_proxies_no_header_counts() {
        ClientAddress nobody = new ClientAddress(List.of(), "X-Forwarded-For");

        assertThat(nobody.of(InetAddress.ofLiteral(INGRESS), List.of("198.51.100.4")))
                .isEqualTo(InetAddress.ofLiteral(INGRESS));
    }

    @Test
    void several_headers_are_one_chain() {
        assertThat(found("X-Forwarded-For", INGRESS, "203.0.113.9", "198.51.100.4, 10.0.0.1"))
                .isEqualTo("198.51.100.4");
        assertThat(found("X-Forwarded-For", INGRESS, "203.0.113.9", "10.0.0.1")).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            for=198.51.100.4                                       | 198.51.100.4
            for=203.0.113.9;proto=https, for="198.51.100.4:80"     | 198.51.100.4
            for=203.0.113.9, For="[2001:db8:2::5]:4711";by=10.1.1.1| 2001:db8:2:0:0:0:0:5
            for=203.0.113.9, for=_hidden, for=10.0.0.1             | 10.0.0.1
            proto=https                                            | 10.1.2.3
            """)
    void the_standard_header_is_read_where_it_is_chosen(String header, String client) {
        assertThat(found("Forwarded", INGRESS, header)).isEqualTo(client);
    }

    @Test
    void a_very_long_chain_is_read_from_its_near_end_only() {
        String forged = "203.0.113.9, ".repeat(100_000);

        assertThat(found("X-Forwarded-For", INGRESS, forged + "198.51.100.4")).isEqualTo("198.51.100.4");
        assertThat(found("X-Forwarded-For", INGRESS, "10.0.0.1,".repeat(100_000) + "10.0.0.1"))
                .isEqualTo("10.0.0.1");
        assertThat(found("X-Forwarded-For", INGRESS, "9".repeat(100_000))).isEqualTo(INGRESS);
    }

    @Test
    void limits_count_one_ipv4_address_and_one_ipv6_network() {
        assertThat(ClientAddress.group("198.51.100.4")).isEqualTo("198.51.100.4");
        assertThat(ClientAddress.group("2001:db8:2:3:4:5:6:7"))
                .isEqualTo(ClientAddress.group("2001:db8:2:3::1"))
                .isNotEqualTo(ClientAddress.group("2001:db8:2:4::1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "example.com", "10.0.0.0/-1", "10.0.0/8x", ""})
    void a_range_that_is_none_is_refused_at_the_start(String range) {
        assertThatThrownBy(() -> new ClientAddress(List.of(range), "X-Forwarded-For"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String found(String header, String peer, String... values) {
        return new ClientAddress(TRUSTED, header)
                .of(InetAddress.ofLiteral(peer), List.of(values))
                .getHostAddress();
    }
}
