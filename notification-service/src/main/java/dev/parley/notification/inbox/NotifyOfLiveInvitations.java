package dev.parley.notification.inbox;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.delivery.MessageRequested;
import dev.parley.notification.live.LiveTopic;
import dev.parley.notification.live.TellPeople;
import dev.parley.notification.subject.LiveInvitationChanged;
import dev.parley.notification.subject.SubjectState;
import dev.parley.notification.subject.SubjectStates;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Notifies a member who is invited by another, and an inviter whose invitation ended while they were away. The invitee's notification follows the invitation: once that has ended without an
 * answer it says so, and it goes when the member has answered. Request and changes come on different topics, in any
 * order; a lock per invitation lets the later one see the other.
 */
@ApplicationScoped
class NotifyOfLiveInvitations {

    private static final String SUBJECT = "live-invitation";
    private static final String PENDING = "pending";

    /** Template of what is told to inviters. */
    private static final String ENDED = "live-invitation-ended";

    /** Before open pages are told, which holds up whoever tells something else. */
    private static final int EARLY = 1_000;

    private final Notify notify;
    private final InboxItems items;
    private final SubjectStates states;
    private final TellPeople pages;

    NotifyOfLiveInvitations(Notify notify, InboxItems items, SubjectStates states, TellPeople pages) {
        this.notify = notify;
        this.items = items;
        this.states = states;
        this.pages = pages;
    }

    static boolean isAbout(NotificationRequest request) {
        return SUBJECT.equals(request.subject().type());
    }

    void on(@Observes MessageRequested message) {
        NotificationRequest request = message.request();
        if (!isAbout(request)) {
            return;
        }
        if (ENDED.equals(request.template())) {
            add(InboxType.LIVE_INVITATION_ENDED, "inviteeId", message);
        } else {
            UUID id = request.subject().id();
            items.lock(id);
            String state = states.find(SUBJECT, id).map(SubjectState::state).orElse(PENDING);
            typeIn(state).ifPresent(type -> add(type, "inviterId", message));
        }
    }

    void on(@Observes @Priority(EARLY) LiveInvitationChanged change) {
        String state = change.invitation().status();
        if (PENDING.equals(state)) {
            return;
        }
        Optional<InboxType> next = typeIn(state);
        for (InboxItem item : items.about(SUBJECT, change.invitation().invitationId())) {
            if (item.type() == InboxType.LIVE_INVITATION_ENDED) {
                continue;
            }
            next.ifPresentOrElse(item::become, () -> items.delete(item));
            items.flush();
            pages.tell(
                    LiveTopic.NOTIFICATIONS, "notification-changed", item.id(), change.at(), List.of(item.personId()));
        }
    }

    /** @param about names the fact with the id of the person it speaks of */
    private void add(InboxType type, String about, MessageRequested message) {
        NotificationRequest request = message.request();
        FactsOf facts = new FactsOf(request.params() == null ? name -> null : request.params()::get);
        UUID id = request.subject().id();
        notify.people(
                Collections.singleton(request.recipient().personId()),
                message.by(),
                new News(
                        SUBJECT + ":" + id,
                        type,
                        SUBJECT,
                        id,
                        facts.id(about),
                        facts.plain(),
                        facts.personal(),
                        message.at()));
    }

    /** Nothing when the member themselves has ended it. */
    private static Optional<InboxType> typeIn(String state) {
        return switch (state) {
            case PENDING -> Optional.of(InboxType.LIVE_INVITATION);
            case "expired" -> Optional.of(InboxType.LIVE_INVITATION_MISSED);
            case "cancelled" -> Optional.of(InboxType.LIVE_INVITATION_CANCELLED);
            default -> Optional.empty();
        };
    }
}
