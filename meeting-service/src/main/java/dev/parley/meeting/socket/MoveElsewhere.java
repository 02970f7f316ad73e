package dev.parley.meeting.socket;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Before this replica stops, it sends its browsers away, so that they resume at another one at once. */
@ApplicationScoped
class MoveElsewhere {

    private final LocalSockets sockets;

    MoveElsewhere(LocalSockets sockets) {
        this.sockets = sockets;
    }

    void onStop(@Observes ShutdownEvent stop) {
        sendAway();
    }

    void sendAway() {
        sockets.all().forEach(socket -> socket.cut("moving"));
    }
}
