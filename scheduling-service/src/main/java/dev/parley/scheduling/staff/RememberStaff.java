package dev.parley.scheduling.staff;

import dev.parley.contracts.Topics;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import dev.parley.scheduling.shared.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** Stores a member of staff and publishes their contact details. */
@ApplicationScoped
public class RememberStaff {

    private final StaffMembers people;
    private final Outbox outbox;
    private final SchedulingSettings settings;

    RememberStaff(StaffMembers people, Outbox outbox, SchedulingSettings settings) {
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
    }

    @Transactional
    public void remember(Profile profile) {
        StaffMember person = people.findById(profile.id(), LockModeType.PESSIMISTIC_WRITE);
        boolean isNew = person == null;
        if (isNew) {
            person = new StaffMember(profile.id());
        }
        boolean changed = person.update(complete(profile));
        if (isNew) {
            people.persist(person);
        }
        if (changed) {
            outbox.publish(new DomainEvent(
                    Topics.CONTACT,
                    SchedulingEvents.CONTACT_CHANGED,
                    person.id(),
                    person.contactSeq(),
                    person.contact()));
        }
    }

    /** Stores a person from their token when they act before the directory was read. */
    @Transactional
    public void rememberUnknown(Staff staff) {
        if (people.findById(staff.id()) == null) {
            remember(new Profile(staff.id(), staff.name(), staff.email(), staff.zone(), null, staff.interviewer()));
        }
    }

    private Profile complete(Profile profile) {
        String name = profile.name() != null && !profile.name().isBlank()
                ? profile.name()
                : profile.id().toString();
        String zone = profile.zone() != null ? profile.zone() : settings.defaultZone();
        return new Profile(
                profile.id(), name, profile.email(), profile.mobile(), zone, profile.locale(), profile.interviewer());
    }
}
