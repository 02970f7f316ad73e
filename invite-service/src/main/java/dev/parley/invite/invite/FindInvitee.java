package dev.parley.invite.invite;

import dev.parley.invite.contact.Contacts;
import dev.parley.invite.contact.KnownContact;
import dev.parley.invite.interview.InterviewView;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;

/**
 * Completes the request with the candidate's details. Reveals nothing to staff about an address that is not the
 * candidate's of this interview.
 */
@ApplicationScoped
class FindInvitee {

    private final Contacts contacts;

    FindInvitee(Contacts contacts) {
        this.contacts = contacts;
    }

    Invitee find(NewInvite wanted, InterviewView interview) {
        Optional<KnownContact> candidate = contacts.findByIdOptional(interview.candidateId());
        if (wanted.email() == null && candidate.map(KnownContact::email).isEmpty()) {
            throw Problems.of("not-ready-yet", "We do not have the candidate's address yet. Try again in a moment.")
                    .with("retryAfter", 1);
        }
        String email = wanted.email() != null ? wanted.email() : candidate.get().email();
        Optional<KnownContact> own = candidate.filter(contact -> email.equals(contact.email()));
        Optional<KnownContact> known = own.or(() -> contacts.cardOf(interview.ownerId(), email));
        return new Invitee(
                known.map(KnownContact::personId).orElse(null),
                email,
                wanted.name() != null
                        ? wanted.name()
                        : own.map(KnownContact::name).orElse(null),
                known.map(KnownContact::zone).orElse(null),
                wanted.locale() != null
                        ? wanted.locale()
                        : known.map(KnownContact::locale).orElse(null));
    }
}
