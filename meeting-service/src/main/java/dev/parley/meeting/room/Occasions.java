package dev.parley.meeting.room;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The occasions by the kind of their rooms. */
@ApplicationScoped
class Occasions {

    private final Map<RoomKind, Occasion> byKind;

    Occasions(@All List<Occasion> all) {
        byKind = all.stream().collect(Collectors.toMap(Occasion::kind, Function.identity()));
    }

    Occasion of(Room room) {
        return byKind.get(room.kind());
    }
}
