package dev.parley.invite.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "parley.live-invitation")
interface LiveInvitationSettings {

    /** How long the invitee can answer. */
    @WithDefault("PT2M")
    Duration validFor();

    /** How long an inviter is offline until the invitation is cancelled. */
    @WithDefault("PT30S")
    Duration inviterGone();

    /** How long two people who met count as busy before their room says that they came. */
    @WithDefault("PT1M")
    Duration wayIn();

    /** Most invitations that one person sends within an hour. */
    @WithDefault("30")
    int perHour();

    /** Pause between two people after a refusal. It doubles with each further one. */
    @WithDefault("PT1M")
    Duration pause();

    /** The longest pause. */
    @WithDefault("PT24H")
    Duration longestPause();

    /** How long a refusal counts. */
    @WithDefault("P7D")
    Duration refusalsCount();

    /** Interval between runs that announce expired invitations and cancel those whose inviter is gone. */
    @WithDefault("1s")
    String sweep();
}
