package dev.parley.gateway.route;

import dev.parley.gateway.arrival.BodyArrival;
import dev.parley.gateway.config.GatewayConfig;
import dev.parley.gateway.guard.RequestGuard;
import dev.parley.gateway.limit.ClientAddress;
import dev.parley.gateway.limit.RateLimits;
import dev.parley.gateway.link.CandidateCookies;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.session.LiveSession;
import dev.parley.gateway.session.SessionOver;
import dev.parley.gateway.session.SessionProblem;
import dev.parley.gateway.session.SessionSockets;
import dev.parley.gateway.session.StaffSession;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the route of a path, replaces cookies with headers for the services, and forwards the request. */
@ApplicationScoped
public class ApiForwarding {

    private static final CharSequence CANDIDATE_KEY = HttpHeaders.createOptimized("X-Candidate-Key");
    private static final List<CharSequence> NOT_FORWARDED = List.of(
            HttpHeaders.COOKIE,
            CANDIDATE_KEY,
            HttpHeaders.createOptimized("Forwarded"),
            HttpHeaders.createOptimized("X-Forwarded-Host"),
            HttpHeaders.createOptimized("X-Forwarded-Proto"),
            HttpHeaders.createOptimized("X-Forwarded-Prefix"),
            HttpHeaders.createOptimized("X-Real-Ip"));

    private final StaffSession session;
    private final CandidateCookies cookies;
    private final RateLimits limits;
    private final BodyArrival bodies;
    private final Map<Service, HttpForwarder> forwarders = new EnumMap<>(Service.class);
    private final Map<Service, SocketTunnel> tunnels = new EnumMap<>(Service.class);

    ApiForwarding(
            Vertx vertx,
            GatewayConfig config,
            StaffSession session,
            SessionSockets sockets,
            CandidateCookies cookies,
            RateLimits limits,
            BodyArrival bodies) {
        this.session = session;
        this.cookies = cookies;
        this.limits = limits;
        this.bodies = bodies;
        for (Service service : Service.values()) {
            Replicas replicas = new Replicas(service.replicas(config));
            forwarders.put(service, new HttpForwarder(vertx, config, service, replicas));
            tunnels.put(service, new SocketTunnel(vertx, config, service, replicas, sockets));
        }
    }

    public void handle(RoutingContext rc) {
        HttpServerRequest request = rc.request();
        Optional<RouteTable.Match> found = RouteTable.find(request.path())
                .filter(match -> match.route().socket() == RequestGuard.isUpgrade(request));
        if (found.isEmpty()) {
            Problem.of("not-found", "There is nothing at this path. Check the address.")
                    .send(rc);
            return;
        }
        RouteTable.Match match = found.get();
        OptionalInt wait = limits.secondsToWait(match.route().limit(), ClientAddress.group(rc));
        if (wait.isPresent()) {
            Problem.of("rate-limited", "Too many tries from here. Wait " + wait.getAsInt() + " s and try again.")
                    .retryAfter(wait.getAsInt())
                    .send(rc);
            return;
        }
        request.pause();
        session.of(request)
                .onSuccess(staff -> forward(rc, match, staff))
                .onFailure(failure -> withoutSession(rc, match, failure));
    }

    private void withoutSession(RoutingContext rc, RouteTable.Match match, Throwable failure) {
        boolean passes = failure instanceof SessionOver
                ? match.route().forCandidates()
                : !candidateKeys(rc.request(), match).isEmpty();
        if (passes) {
            forward(rc, match, Optional.empty());
        } else {
            SessionProblem.of(failure).send(rc);
        }
    }

    private void forward(RoutingContext rc, RouteTable.Match match, Optional<LiveSession> staff) {
        HttpServerRequest request = rc.request();
        List<String> keys = candidateKeys(request, match);
        MultiMap headers = request.headers();
        NOT_FORWARDED.forEach(headers::remove);
        headers.set(ClientAddress.HEADER, ClientAddress.of(rc));
        staff.ifPresent(person -> headers.set(HttpHeaders.AUTHORIZATION, person.authorization()));
        keys.forEach(key -> headers.add(CANDIDATE_KEY, key));
        if (match.route().socket()) {
            tunnels.get(match.route().service()).open(rc, staff.map(LiveSession::hash));
        } else {
            HttpForwarder forwarder = forwarders.get(match.route().service());
            bodies.await(rc, staff.isPresent(), body -> forwarder.forward(rc, body));
        }
    }

    private List<String> candidateKeys(HttpServerRequest request, RouteTable.Match match) {
        return switch (match.route().key()) {
            case NONE, ITSELF -> List.of();
            case INTERVIEW -> cookies.interview(request, match.uuid()).stream().toList();
            case HOME -> cookies.home(request).stream().toList();
            case INVITE -> cookies.invite(request).stream().toList();
            case SUBMISSION -> cookies.submission(request).stream().toList();
            case INVITE_OR_HOME ->
                cookies.invite(request).or(() -> cookies.home(request)).stream().toList();
            case EVERY -> cookies.every(request);
        };
    }
}
