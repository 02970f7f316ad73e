package dev.parley.meeting.access;

import dev.parley.meeting.MeetingSettings;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.provider.RoomProviders;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.Optional;

/** Decides by the interview's status and times what a visitor may do. The page and the join use the same decision. */
@ApplicationScoped
public class DecideEntry {

    private final MeetingSettings settings;
    private final RoomProviders providers;

    DecideEntry(MeetingSettings settings, RoomProviders providers) {
        this.settings = settings;
        this.providers = providers;
    }

    /** @param presence who is and was in the room */
    public PortalState state(Visitor visitor, RoomPresence presence, Instant now) {
        Interview interview = visitor.interview();
        checkLink(visitor, now);
        EntryWindow window = window(interview).orElse(null);
        if (interview.isCancelled()) {
            return PortalState.CANCELLED;
        }
        if (interview.isPending() || window == null) {
            return PortalState.PENDING;
        }
        if (interview.isFinished()) {
            return interview.isNoShow() ? PortalState.NO_SHOW : PortalState.OVER;
        }
        if (interview.isOffline()) {
            return now.isBefore(window.closesAt()) ? PortalState.OFFLINE_PLACE : PortalState.OVER;
        }
        if (interview.isSelfPaced()) {
            return selfPaced(interview, now);
        }
        return visitor.isCandidate()
                ? window.forCandidate(now, presence.beenHere(), presence.interviewerInside())
                : window.forInterviewer(now);
    }

    /** There is no room to be early for, and nobody who waits. */
    private static PortalState selfPaced(Interview interview, Instant now) {
        if (now.isBefore(interview.startsAt())) {
            return PortalState.TOO_EARLY;
        }
        return now.isBefore(interview.endsAt()) ? PortalState.OPEN : PortalState.OVER;
    }

    /** Refuses a candidate whose link is too old to open anything. */
    public void checkLink(Visitor visitor, Instant now) {
        Interview interview = visitor.interview();
        Instant looked = interview.isSelfPaced() ? now.minus(settings.window().handInAfterEnd()) : now;
        boolean dead =
                window(interview).map(window -> window.isLinkDead(looked)).orElse(false);
        if (visitor.isCandidate() && dead) {
            throw Problems.of("link-expired", "This link has expired. Questions? Reply to your invitation email.");
        }
    }

    /** Refuses unless the visitor may join now. */
    public void checkJoin(Visitor visitor, RoomPresence presence, Instant now) {
        PortalState state = state(visitor, presence, now);
        if (!state.mayJoin()) {
            throw refusal(state, visitor.interview());
        }
        checkOnline(visitor.interview());
    }

    public void checkOnline(Interview interview) {
        if (interview.isOffline() || !interview.onlineEnabled() || !providers.offers(interview.provider())) {
            throw Problems.of(
                    "online-disabled", "This interview is not online. Ask the recruiter where it takes place.");
        }
    }

    /** Refuses when there is nobody in the room here, because they meet on another video service. */
    public void checkHere(Interview interview) {
        providers.address(interview).ifPresent(there -> {
            throw Problems.of(
                            "video-elsewhere",
                            "This interview is held on " + there.host() + ". Open its page and go there.")
                    .with("videoHost", there.host());
        });
    }

    /** Why those inside may not stay, if so: {@code cancelled}, {@code over}, {@code rescheduled} or {@code elsewhere}. */
    public Optional<String> closed(Interview interview, Instant now) {
        if (interview.isCancelled()) {
            return Optional.of("cancelled");
        }
        boolean over = interview.isFinished()
                || window(interview)
                        .map(window -> !now.isBefore(window.closesAt()))
                        .orElse(false);
        if (over) {
            return Optional.of("over");
        }
        if (providers.address(interview).isPresent()) {
            return Optional.of("elsewhere");
        }
        boolean open = window(interview).map(window -> window.isOpen(now)).orElse(false);
        return open ? Optional.empty() : Optional.of("rescheduled");
    }

    /** Empty while the interview has no time. */
    public Optional<EntryWindow> window(Interview interview) {
        return interview.startsAt() == null || interview.endsAt() == null
                ? Optional.empty()
                : Optional.of(EntryWindow.of(interview.startsAt(), interview.endsAt(), settings.window()));
    }

    private Rejection refusal(PortalState state, Interview interview) {
        return switch (state) {
            case PENDING ->
                Problems.of(
                        "interview-not-scheduled",
                        "Your interview has no time yet. You will get an email when the time is set.");
            case TOO_EARLY ->
                Problems.of(
                                "too-early",
                                "The room is not open yet. Come back at the time shown. The page opens automatically.")
                        .with("opensAt", window(interview).orElseThrow().opensAt());
            case TOO_LATE -> Problems.of("too-late", "It is too late to join. Ask the recruiter for a new time.");
            case CANCELLED ->
                Problems.of(
                        "interview-cancelled",
                        "This interview was cancelled. Questions? Reply to your invitation email.");
            case OFFLINE_PLACE ->
                Problems.of("online-disabled", "This interview is on site. The page shows the place.");
            case OVER, NO_SHOW ->
                Problems.of("interview-over", "This interview is over. You don't need to do anything else.");
            case OPEN, KNOCK -> throw new IllegalArgumentException(state.code());
        };
    }
}
