package dev.parley.notification.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.util.Set;

/** Messages from a browser on {@code /ws/live}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClientMessage.Subscribe.class, name = "subscribe"),
    @JsonSubTypes.Type(value = ClientMessage.Ping.class, name = "ping"),
    @JsonSubTypes.Type(value = ClientMessage.Active.class, name = "active"),
})
sealed interface ClientMessage {

    /** @param since last sequence received; null for new events only */
    record Subscribe(Set<String> topics, Long since) implements ClientMessage {}

    record Ping(long n) implements ClientMessage {}

    /**
     * The person does something on the page.
     *
     * @param ago seconds since they did, from 0 to a day
     */
    record Active(int ago) implements ClientMessage {}
}
