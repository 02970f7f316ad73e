package dev.parley.invite.live;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who cannot be rung now. */
@ApplicationScoped
public class Busy {

    private final LiveInvitations invitations;
    private final LiveInvitationSettings settings;
    private final InstantSource clock;

    Busy(LiveInvitations invitations, LiveInvitationSettings settings, InstantSource clock) {
        this.invitations = invitations;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of the people who are in a room, ring somebody or are rung. */
    public Set<UUID> among(Collection<UUID> people) {
        return invitations.busy(people, clock.instant(), settings.wayIn());
    }
}
