package dev.parley.invite.invite;

import dev.parley.invite.InviteSettings;
import dev.parley.invite.code.CodeHashes;
import dev.parley.invite.code.InviteCode;
import dev.parley.invite.contact.Contacts;
import dev.parley.invite.contact.KnownContact;
import dev.parley.invite.interview.InterviewView;
import dev.parley.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Adds an invite that another system sent, as it is now. */
@ApplicationScoped
public class AddLegacyInvite {

    private final Invites invites;
    private final Contacts contacts;
    private final CodeHashes hashes;
    private final AnnounceInvite announce;
    private final InviteSettings settings;
    private final InstantSource clock;

    AddLegacyInvite(
            Invites invites,
            Contacts contacts,
            CodeHashes hashes,
            AnnounceInvite announce,
            InviteSettings settings,
            InstantSource clock) {
        this.invites = invites;
        this.contacts = contacts;
        this.hashes = hashes;
        this.announce = announce;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a pending invite of that age is expired. */
    public boolean isExpired(InviteStatus status, Instant sentAt) {
        return status == InviteStatus.EXPIRED
                || status == InviteStatus.PENDING && !clock.instant().isBefore(until(sentAt));
    }

    /** Returns false when the address has an invite to this interview. */
    public boolean add(
            InterviewView interview, String email, String name, InviteCode code, InviteStatus status, Instant sentAt) {
        UUID id = Ids.next();
        Optional<KnownContact> card = contacts.cardOf(interview.ownerId(), email);
        Invitee invitee = new Invitee(
                card.map(KnownContact::personId).orElse(null),
                email,
                name != null ? name : card.map(KnownContact::name).orElse(null),
                null,
                card.map(KnownContact::locale).orElse(null));
        if (!invites.insert(id, interview, invitee, hashes.of(code), sentAt, until(sentAt))) {
            return false;
        }
        Invite invite = invites.findById(id);
        announce.issued(invite);
        if (isExpired(status, sentAt)) {
            invite.expire();
            announce.expired(invite);
        } else if (status == InviteStatus.ACCEPTED) {
            invite.accept(sentAt);
            announce.accepted(invite);
        } else if (status == InviteStatus.COMPLETED) {
            invite.complete();
            announce.completed(invite);
        }
        return true;
    }

    private Instant until(Instant sentAt) {
        return sentAt.plus(settings.expiry().standard());
    }
}
