package dev.parley.invite.invite;

import dev.parley.invite.code.CodeHashes;
import dev.parley.invite.code.InviteCode;
import dev.parley.platform.contact.EmailAddress;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;

/** Finds the caller's own invites with a code. Several can share one. */
@ApplicationScoped
public class FindOwnByCode {

    private final Invites invites;
    private final CodeHashes hashes;
    private final ListInvites listInvites;

    FindOwnByCode(Invites invites, CodeHashes hashes, ListInvites listInvites) {
        this.invites = invites;
        this.hashes = hashes;
        this.listInvites = listInvites;
    }

    @Transactional
    public InvitesOfCode find(String typedCode, String email, Caller caller) {
        InviteCode code =
                InviteCode.parse(typedCode).orElseThrow(() -> Problems.of("invalid-code", "Invalid interview code"));
        String address = EmailAddress.key(email);
        List<Invite> own = invites.withCode(hashes.accepted(code)).stream()
                .filter(invite -> caller.isAdmin() || invite.ownerId().equals(caller.id()))
                .filter(invite -> address == null || invite.email().equals(address))
                .toList();
        return new InvitesOfCode(listInvites.present(own, caller));
    }
}
