package dev.parley.invite.extension;

import dev.parley.invite.invite.ExtensionRequests;
import dev.parley.invite.invite.InviteChanged;
import dev.parley.invite.invite.InviteStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.InstantSource;

/** A request is answered when its invite is renewed or extended, and needs no answer when it is over. */
@ApplicationScoped
class CloseRequests {

    private final ExtensionRequests requests;
    private final InstantSource clock;

    CloseRequests(ExtensionRequests requests, InstantSource clock) {
        this.requests = requests;
        this.clock = clock;
    }

    void onChanged(@Observes InviteChanged invite) {
        if (invite.status() != InviteStatus.EXPIRED) {
            String status = invite.status() == InviteStatus.PENDING ? "approved" : "closed";
            requests.close(invite.inviteId(), status, clock.instant());
        }
    }
}
