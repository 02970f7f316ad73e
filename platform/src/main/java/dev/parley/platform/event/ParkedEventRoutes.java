package dev.parley.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.platform.http.RawProblem;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.problem.Problem;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

import java.net.InetAddress;
import java.util.Set;
import java.util.function.Function;

/**
 * Lets operators list, read, replay and drop parked events at the management port. Who may forward a port to the pod, or
 * run commands in it, may do that; who reads metrics may not, so other addresses than this machine's get 404.
 */
@ApplicationScoped
class ParkedEventRoutes {

    private static final Logger LOG = Logger.getLogger(ParkedEventRoutes.class);
    private static final String PATH = "/q/parked-events";
    private static final Set<String> NAMES_OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final int NO_CONTENT = 204;

    private final ParkedEventList list;
    private final ParkedEventReplay replay;
    private final ObjectMapper json;

    ParkedEventRoutes(ParkedEventList list, ParkedEventReplay replay, ObjectMapper json) {
        this.list = list;
        this.replay = replay;
        this.json = json;
    }

    void register(@Observes ManagementInterface management) {
        Router router = management.router();
        router.route(PATH + "/*").handler(ParkedEventRoutes::onlyFromHere);
        router.get(PATH).blockingHandler(request -> answer(request, this::page));
        router.get(PATH + "/:id").blockingHandler(request -> answer(request, this::content));
        router.post(PATH + "/:id/replay").blockingHandler(request -> answer(request, this::replay));
        router.delete(PATH + "/:id").blockingHandler(request -> answer(request, this::drop));
    }

    /** A page that a browser of this machine has open is not let in either. */
    private static void onlyFromHere(RoutingContext request) {
        HttpServerRequest asked = request.request();
        HostAndPort named = asked.authority();
        boolean here =
                InetAddress.ofLiteral(asked.remoteAddress().hostAddress()).isLoopbackAddress()
                        && named != null
                        && NAMES_OF_THIS_MACHINE.contains(named.host())
                        && asked.getHeader(HttpHeaders.ORIGIN) == null;
        if (here) {
            request.next();
        } else {
            RawProblem.send(request, Problem.of("not-found", "There is nothing at this address. Check it."));
        }
    }

    private Object page(RoutingContext request) {
        return list.page(new PageRequest(number(request, "page", 1), number(request, "limit", PageRequest.MAX_LIMIT)));
    }

    private Object content(RoutingContext request) {
        return list.find(id(request)).orElseThrow(ParkedEventRoutes::unknown);
    }

    private Object replay(RoutingContext request) {
        ParkedEventList.Item first =
                list.find(id(request)).orElseThrow(ParkedEventRoutes::unknown).item();
        return replay.replay(first.purpose(), first.topic(), first.key());
    }

    private Object drop(RoutingContext request) {
        ParkedEventList.Item dropped = list.drop(id(request)).orElseThrow(ParkedEventRoutes::unknown);
        LOG.warnf("parked event dropped position=%s reason=%s", dropped.position(), dropped.reason());
        return NO_CONTENT;
    }

    private void answer(RoutingContext request, Function<RoutingContext, Object> work) {
        try {
            Object answer = work.apply(request);
            if (answer.equals(NO_CONTENT)) {
                request.response().setStatusCode(NO_CONTENT).end();
            } else {
                request.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .end(json.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n");
            }
        } catch (Rejection refusal) {
            RawProblem.send(request, Problem.of(refusal.code(), refusal.detail()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long id(RoutingContext request) {
        try {
            return Long.parseLong(request.pathParam("id"));
        } catch (NumberFormatException e) {
            throw unknown();
        }
    }

    private static int number(RoutingContext request, String name, int otherwise) {
        String text = request.request().getParam(name);
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Problems.of("bad-parameter", name + " is no number.");
        }
    }

    private static Rejection unknown() {
        return Problems.notFound("parked event");
    }
}
