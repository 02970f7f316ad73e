package dev.parley.scheduling.availability;

import dev.parley.platform.http.Versions;
import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.staff.Staff;
import dev.parley.scheduling.staff.StaffMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sets when somebody interviews and how much. Interviews that stand already keep the time they took. */
@ApplicationScoped
public class KeepAvailability {

    private static final Duration LONGEST_BUFFER = Duration.ofHours(4);

    private final Availabilities availabilities;
    private final StaffMembers people;
    private final EntityManager entities;
    private final InstantSource clock;

    KeepAvailability(Availabilities availabilities, StaffMembers people, EntityManager entities, InstantSource clock) {
        this.availabilities = availabilities;
        this.people = people;
        this.entities = entities;
        this.clock = clock;
    }

    public void change(Staff by, UUID personId, AvailabilityRequest request, Integer expectedVersion) {
        HoursForm form = checked(request);
        Attempts.inTransaction(() -> {
            if (people.findById(personId) == null) {
                throw Problems.notFound("interviewer");
            }
            Instant now = clock.instant();
            Availability before = availabilities.lockOwn(personId, now);
            Versions.check(expectedVersion, before.version());
            Availability after = new Availability(
                    personId,
                    form.hours(ZoneId.of(request.zone())),
                    request.bufferBefore(),
                    request.bufferAfter(),
                    request.dailyCap(),
                    request.weeklyCap(),
                    before.version() + 1);
            availabilities.save(after, now);
            audit(by, before, after, now);
        });
    }

    private static HoursForm checked(AvailabilityRequest request) {
        HoursForm form = new HoursForm(request.weekly(), request.overrides());
        List<FieldProblem> problems = new ArrayList<>(form.problems());
        checkBuffer("bufferBefore", request.bufferBefore(), problems);
        checkBuffer("bufferAfter", request.bufferAfter(), problems);
        if (!problems.isEmpty()) {
            throw Problems.of("validation-failed", "Correct the values listed in errors and send again.")
                    .errors(problems);
        }
        return form;
    }

    private static void checkBuffer(String field, Duration buffer, List<FieldProblem> problems) {
        if (buffer.isNegative() || buffer.compareTo(LONGEST_BUFFER) > 0 || buffer.toNanosPart() % 1_000_000 != 0) {
            problems.add(new FieldProblem(field, "bad-buffer", "must be between PT0S and PT4H"));
        }
    }

    private void audit(Staff by, Availability before, Availability after, Instant now) {
        entities.createNativeQuery("""
                        INSERT INTO availability_audit (id, person_id, at, actor_id, old_values, new_values)
                        VALUES (:id, :person, :at, :actor, cast(:old AS jsonb), cast(:new AS jsonb))""")
                .setParameter("id", Ids.next())
                .setParameter("person", after.personId())
                .setParameter("at", now)
                .setParameter("actor", by.id())
                .setParameter("old", availabilities.text(AvailabilityResponse.of(before)))
                .setParameter("new", availabilities.text(AvailabilityResponse.of(after)))
                .executeUpdate();
    }
}
