package dev.parley.invite.redeem;

import dev.parley.invite.InviteSettings;
import dev.parley.invite.code.CodeHashes;
import dev.parley.invite.code.CodeLocked;
import dev.parley.invite.code.InviteCode;
import dev.parley.invite.invite.Invite;
import dev.parley.invite.invite.InviteStatus;
import dev.parley.invite.invite.Invites;
import dev.parley.invite.redeem.RedeemRejection.CodeReplaced;
import dev.parley.invite.redeem.RedeemRejection.InvalidCode;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the invite for an address and a code. Takes the same steps whether there is one or not, so that timing
 * reveals nothing.
 */
@ApplicationScoped
class FindByCode {

    private static final List<InviteStatus> PREFERENCE = List.of(
            InviteStatus.PENDING,
            InviteStatus.ACCEPTED,
            InviteStatus.COMPLETED,
            InviteStatus.EXPIRED,
            InviteStatus.REVOKED);

    private final Invites invites;
    private final CodeHashes hashes;
    private final InviteSettings settings;

    FindByCode(Invites invites, CodeHashes hashes, InviteSettings settings) {
        this.invites = invites;
        this.hashes = hashes;
        this.settings = settings;
    }

    /** Locks the invite until the transaction ends. */
    Invite find(String email, InviteCode code, Instant now) {
        List<byte[]> accepted = hashes.accepted(code);
        List<Invite> matching = invites.of(email).stream()
                .filter(invite -> invite.hasCode(accepted))
                .toList();
        List<Invite> once = invites.onceWithCode(email, accepted);
        Invite found = matching.stream()
                .map(invites::hold)
                .filter(invite -> invite.hasCode(accepted))
                .min(Comparator.comparingInt(invite -> PREFERENCE.indexOf(invite.statusAt(now))))
                .orElse(null);
        if (found == null && !once.isEmpty()) {
            throw new CodeReplaced(once.getFirst().issuedAt());
        }
        if (found == null) {
            throw new InvalidCode();
        }
        if (found.guesses() > settings.maxGuesses()) {
            throw new CodeLocked();
        }
        return found;
    }
}
