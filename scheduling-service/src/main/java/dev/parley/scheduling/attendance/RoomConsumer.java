package dev.parley.scheduling.attendance;

import dev.parley.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class RoomConsumer {

    private final Inbox inbox;
    private final RecordAttendance recordAttendance;

    RoomConsumer(Inbox inbox, RecordAttendance recordAttendance) {
        this.inbox = inbox;
        this.recordAttendance = recordAttendance;
    }

    @Incoming("rooms")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, recordAttendance);
    }
}
