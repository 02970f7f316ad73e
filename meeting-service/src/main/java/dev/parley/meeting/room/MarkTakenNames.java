package dev.parley.meeting.room;

import dev.parley.meeting.contact.Contacts;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.lease.ConnectionLeases;
import dev.parley.meeting.name.Lookalikes;
import dev.parley.meeting.wire.Notice;
import dev.parley.meeting.wire.ServerMessage;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Marks guests whose name is that of an invited person or of another participant. */
@ApplicationScoped
class MarkTakenNames {

    private final Contacts contacts;
    private final ConnectionLeases leases;
    private final Announce announce;

    MarkTakenNames(Contacts contacts, ConnectionLeases leases, Announce announce) {
        this.contacts = contacts;
        this.leases = leases;
        this.announce = announce;
    }

    /** @param all everyone in the room; may include the newcomer */
    void whenComes(Participant newcomer, Interview interview, List<Participant> all) {
        if (newcomer.isGuest() && isTaken(newcomer, interview, all)) {
            newcomer.markNameTaken();
        }
        all.stream()
                .filter(guest -> guest.isGuest() && guest.isHere() && !guest.nameTaken())
                .filter(guest -> !guest.participantId().equals(newcomer.participantId()))
                .filter(guest -> Lookalikes.same(guest.displayName(), newcomer.displayName()))
                .forEach(this::mark);
    }

    private boolean isTaken(Participant guest, Interview interview, List<Participant> all) {
        Stream<String> invited = contacts
                .namesOf(Stream.concat(
                                Stream.of(interview.candidateId(), interview.ownerId()),
                                interview.interviewerIds().stream())
                        .toList())
                .stream();
        Stream<String> met = all.stream()
                .filter(other -> !other.participantId().equals(guest.participantId()))
                .filter(other -> !other.isGuest() || other.isHere())
                .map(Participant::displayName);
        return Stream.concat(invited, met).anyMatch(name -> Lookalikes.same(name, guest.displayName()));
    }

    private void mark(Participant guest) {
        guest.markNameTaken();
        Set<UUID> connected = leases.connected(guest.meetingId());
        var updated = new ServerMessage.Updated(guest.view(connected.contains(guest.participantId())));
        announce.say(
                guest.isWaiting()
                        ? Notice.toInterviewers(guest.meetingId(), updated)
                        : Notice.inside(guest.meetingId(), guest.participantId(), updated));
    }
}
