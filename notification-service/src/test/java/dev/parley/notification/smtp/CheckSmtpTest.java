package dev.parley.notification.smtp;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.parley.notification.channel.SendFailure;
import dev.parley.notification.smtp.SmtpSettings.Tls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class CheckSmtpTest {

    private static GreenMail server;

    @BeforeAll
    static void startServer() throws IOException {
        server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));
        server.setUser("parley@example.org", "parley", "right");
        server.start();
    }

    @AfterAll
    static void stopServer() {
        server.stop();
    }

    @Test
    void a_right_setting_has_no_problem() {
        assertThat(check("127.0.0.1", port(), "parley", "right", Tls.DISABLED)).isEmpty();
    }

    @Test
    void a_wrong_password_is_named() {
        assertThat(check("127.0.0.1", port(), "parley", "wrong", Tls.DISABLED)).contains("auth-refused");
    }

    @Test
    void a_server_that_is_not_there_is_named() throws IOException {
        assertThat(check("127.0.0.1", freePort(), null, null, Tls.DISABLED)).contains("host-unreachable");
    }

    @Test
    void an_unknown_host_is_named() {
        assertThat(check("no-such-host.invalid", 25, null, null, Tls.DISABLED)).contains("host-unreachable");
    }

    @Test
    void tls_where_the_server_speaks_none_is_named() {
        assertThat(check("127.0.0.1", port(), null, null, Tls.TLS)).contains("tls-failed");
    }

    private static int port() {
        return server.getSmtp().getPort();
    }

    private static Optional<String> check(String host, int port, String username, String password, Tls tls) {
        SmtpSettings settings = new SmtpSettings() {
            @Override
            public String host() {
                return host;
            }

            @Override
            public int port() {
                return port;
            }

            @Override
            public Optional<String> username() {
                return Optional.ofNullable(username);
            }

            @Override
            public Optional<String> password() {
                return Optional.ofNullable(password);
            }

            @Override
            public Tls tls() {
                return tls;
            }
        };
        return new CheckSmtp(new SmtpSession(settings)).check().map(SendFailure::code);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
