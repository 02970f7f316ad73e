package dev.parley.notification.live;

import dev.parley.notification.NotificationSettings;
import dev.parley.platform.socket.EventLoop;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.quarkus.websockets.next.UserData;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Lets people who are signed in open a socket from Parley's own pages. Callers other than browsers send no origin. */
@ApplicationScoped
class CheckUpgrade implements HttpUpgradeCheck {

    static final UserData.TypedKey<Viewer> VIEWER = new UserData.TypedKey<>("viewer");

    private static final Set<String> PEOPLE = Set.of("admin", "recruiter", "interviewer", "vendor", "member");
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final Set<String> origins;

    CheckUpgrade(NotificationSettings settings) {
        this.origins = settings.live().allowedOrigins();
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        String origin = context.httpRequest().getHeader("Origin");
        if (origin != null && !origins.contains(origin)) {
            return CheckResult.rejectUpgrade(FORBIDDEN);
        }
        return EventLoop.resume(context.securityIdentity())
                .map(identity -> check(identity, context.userData()))
                .onFailure()
                .recoverWithItem(() -> CheckResult.rejectUpgradeSync(UNAUTHORIZED));
    }

    private static CheckResult check(SecurityIdentity identity, UserData data) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return CheckResult.rejectUpgradeSync(UNAUTHORIZED);
        }
        if (identity.getRoles().stream().noneMatch(PEOPLE::contains)) {
            return CheckResult.rejectUpgradeSync(FORBIDDEN);
        }
        data.put(
                VIEWER,
                new Viewer(
                        UUID.fromString(token.getSubject()),
                        identity.hasRole("admin"),
                        Instant.ofEpochSecond(token.getExpirationTime())));
        return CheckResult.permitUpgradeSync();
    }
}
