package dev.parley.notification.delivery;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.subject.SubjectState;

import java.time.Instant;
import java.util.Optional;

/** A message goes out only if it is still true when it is sent. */
final class StillTrue {

    private StillTrue() {}

    /** The reason not to send the message now. Empty when there is none. */
    static Optional<DropReason> objection(NotificationRequest request, Optional<SubjectState> known, Instant now) {
        Optional<SubjectState> newer =
                known.filter(state -> state.sequence() > request.subject().sequence());
        if (newer.isPresent() && !request.validStates().contains(newer.get().state())) {
            return Optional.of(DropReason.CANCELLED);
        }
        if (known.filter(state -> state.revision() > request.subject().revision())
                .isPresent()) {
            return Optional.of(DropReason.SUPERSEDED);
        }
        if (request.notAfter() != null && !now.isBefore(request.notAfter())) {
            return Optional.of(DropReason.PAST_DUE);
        }
        return Optional.empty();
    }
}
