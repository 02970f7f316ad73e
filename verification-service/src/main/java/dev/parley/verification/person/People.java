package dev.parley.verification.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    public List<Person> vendors() {
        return list("vendor order by name, id");
    }

    public Map<UUID, Person> byIds(Collection<UUID> ids) {
        List<UUID> known = ids.stream().filter(Objects::nonNull).distinct().toList();
        return known.isEmpty()
                ? Map.of()
                : list("id in ?1", known).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Returns null for an unknown id. */
    public String nameOf(UUID id) {
        return id == null ? null : findByIdOptional(id).map(Person::name).orElse(null);
    }

    List<Person> workingBut(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("(vendor or admin) and id not in ?1", ids);
    }
}
