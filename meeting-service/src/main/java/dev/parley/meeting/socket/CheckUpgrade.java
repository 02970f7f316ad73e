package dev.parley.meeting.socket;

import dev.parley.meeting.MeetingSettings;
import dev.parley.meeting.room.Admission;
import dev.parley.meeting.room.Tickets;
import dev.parley.platform.socket.EventLoop;
import io.quarkus.websockets.next.HandshakeRequest;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.quarkus.websockets.next.UserData;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.Set;

/** Lets only Parley's own pages open a socket, with a ticket or a resume token. Uses the ticket up. */
@ApplicationScoped
class CheckUpgrade implements HttpUpgradeCheck {

    static final UserData.TypedKey<Admission> ADMISSION = new UserData.TypedKey<>("admission");

    private final Tickets tickets;
    private final ResumeTokens resumeTokens;
    private final Set<String> origins;

    CheckUpgrade(Tickets tickets, ResumeTokens resumeTokens, MeetingSettings settings) {
        this.tickets = tickets;
        this.resumeTokens = resumeTokens;
        this.origins = settings.socket().allowedOrigins();
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        String origin = context.httpRequest().getHeader("Origin");
        if (origin == null || !origins.contains(origin)) {
            return CheckResult.rejectUpgrade(403);
        }
        Offer offer = Offer.of(context.httpRequest().headers().getAll(HandshakeRequest.SEC_WEBSOCKET_PROTOCOL));
        if (!offer.speaksOurs()) {
            return CheckResult.rejectUpgrade(400);
        }
        Uni<Optional<Admission>> blocking =
                Uni.createFrom().item(() -> admission(offer)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        return EventLoop.resume(blocking).map(admission -> {
            admission.ifPresent(known -> context.userData().put(ADMISSION, known));
            return admission.isPresent() ? CheckResult.permitUpgradeSync() : CheckResult.rejectUpgradeSync(401);
        });
    }

    private Optional<Admission> admission(Offer offer) {
        return offer.ticket().flatMap(tickets::consume).or(() -> offer.resumeToken()
                .flatMap(resumeTokens::verify));
    }
}
