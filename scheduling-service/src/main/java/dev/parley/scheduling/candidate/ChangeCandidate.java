package dev.parley.scheduling.candidate;

import dev.parley.platform.contact.Origin;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.util.UUID;

/**
 * Corrects what an owner knows of a candidate. Another address makes the card one of another person: links of the owner's
 * interviews that went to the former address die, new ones are mailed, and the times are taken in the calendar of who has
 * the new one.
 */
@ApplicationScoped
public class ChangeCandidate {

    private final Candidates candidates;
    private final Persons persons;
    private final ContactEvents contacts;
    private final Event<CardMoved> moved;
    private final SchedulingSettings settings;

    ChangeCandidate(
            Candidates candidates,
            Persons persons,
            ContactEvents contacts,
            Event<CardMoved> moved,
            SchedulingSettings settings) {
        this.candidates = candidates;
        this.persons = persons;
        this.contacts = contacts;
        this.moved = moved;
        this.settings = settings;
    }

    /** @throws dev.parley.scheduling.rule.BrokenRules when who has the new address is in another interview then */
    public void change(Staff by, UUID id, CandidateRequest request, Integer expectedVersion) {
        CandidateDetails details = request.details(new Origin(by.zone(), settings.defaultZone()));
        UUID person = Attempts.inOwnTransaction(() -> persons.named(details.email()));
        Attempts.inTransaction(() -> change(by, candidates.lockVisible(by, id), expectedVersion, person, details));
    }

    private void change(Staff by, Candidate card, Integer expectedVersion, UUID person, CandidateDetails details) {
        card.expect(expectedVersion);
        UUID formerPerson = card.personId();
        if (card.change(person, details)) {
            candidates.flush();
            contacts.changed(card);
        }
        if (!card.personId().equals(formerPerson)) {
            moved.fire(new CardMoved(by, card.id()));
        }
    }
}
