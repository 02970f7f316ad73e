package dev.parley.meeting.socket;

import dev.parley.meeting.testing.Browser;
import dev.parley.meeting.testing.Scene;
import dev.parley.platform.testing.Exported;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class MetricsIT {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    Scene scene;

    @Test
    void openRoomsAndTheirSocketsAreTold() {
        Browser host = scene.meeting().interviewer();
        host.await("welcome");

        Exported now = Exported.at(management);
        assertThat(now.sum("parley_room_sockets")).isPositive();
        assertThat(now.sum("parley_room_open")).isPositive();
        now.check("meeting");

        double rooms = now.sum("parley_room_open");
        host.leave();
        Awaitility.await()
                .untilAsserted(() -> assertThat(Exported.at(management).sum("parley_room_open"))
                        .isLessThan(rooms));
    }
}
