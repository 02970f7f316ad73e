package dev.parley.scheduling.staff;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A person as named within other answers. */
public record NamedPerson(UUID id, @Nullable String name) {

    public static List<NamedPerson> of(List<UUID> ids, Map<UUID, StaffMember> people) {
        return ids.stream()
                .map(id -> new NamedPerson(
                        id,
                        Optional.ofNullable(people.get(id))
                                .map(StaffMember::name)
                                .orElse(null)))
                .toList();
    }
}
