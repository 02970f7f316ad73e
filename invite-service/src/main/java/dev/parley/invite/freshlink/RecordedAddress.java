package dev.parley.invite.freshlink;

import dev.parley.invite.contact.Contacts;
import dev.parley.invite.contact.KnownContact;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.invite.invite.Invite;
import dev.parley.invite.invite.Invites;
import dev.parley.platform.link.LinkKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Optional;
import java.util.UUID;

/** Finds the currently recorded address behind a link. */
@ApplicationScoped
class RecordedAddress {

    private final Invites invites;
    private final InterviewViews interviews;
    private final Contacts contacts;

    RecordedAddress(Invites invites, InterviewViews interviews, Contacts contacts) {
        this.invites = invites;
        this.interviews = interviews;
        this.contacts = contacts;
    }

    @Transactional
    Optional<String> behind(LinkKey key) {
        return switch (key.purpose()) {
            case INVITE, MAILED_INVITE -> invites.findByIdOptional(key.id()).map(Invite::email);
            case INTERVIEW, SHOWN_INTERVIEW ->
                interviews
                        .findByIdOptional(key.id())
                        .map(InterviewView::candidateId)
                        .flatMap(this::ofPerson);
            case HOME -> ofPerson(key.id());
            default -> Optional.empty();
        };
    }

    private Optional<String> ofPerson(UUID id) {
        return contacts.findByIdOptional(id).map(KnownContact::email);
    }
}
