package dev.parley.notification.channel;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All channels by name. */
@ApplicationScoped
public class Channels {

    private final Map<String, Channel> byName;

    Channels(@All List<Channel> all) {
        this.byName = all.stream().collect(Collectors.toUnmodifiableMap(Channel::name, Function.identity()));
    }

    public Optional<Channel> find(String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(byName.get(name));
    }

    public Channel named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("there is no channel " + name));
    }
}
