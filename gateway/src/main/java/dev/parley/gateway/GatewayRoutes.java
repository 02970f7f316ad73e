package dev.parley.gateway;

import dev.parley.gateway.guard.MaskedPath;
import dev.parley.gateway.guard.RequestGuard;
import dev.parley.gateway.link.LinkExchange;
import dev.parley.gateway.page.CompressedAssets;
import dev.parley.gateway.page.IndexPage;
import dev.parley.gateway.page.UnknownPage;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.StatusProblem;
import dev.parley.gateway.route.ApiForwarding;
import dev.parley.gateway.route.RouteLabel;
import dev.parley.gateway.session.BackchannelLogout;
import dev.parley.gateway.session.SessionAnswer;
import dev.parley.gateway.session.SignIn;
import dev.parley.gateway.session.SignOut;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

import java.util.List;

/** Registers the gateway's routes: which part answers which path. */
@ApplicationScoped
public class GatewayRoutes {

    private static final Logger LOG = Logger.getLogger(GatewayRoutes.class);
    private static final List<String> FOR_SERVICES = List.of("/api/*", "/ws/*", "/calendar/*");
    private static final List<String> PAGES = List.of(
            "/", "/index.html", "/app", "/app/*", "/c", "/c/*", "/i/*", "/candidate/*", "/docs/api", "/docs/events");

    void sign(
            @Observes Router router,
            SignIn signIn,
            SignOut signOut,
            BackchannelLogout backchannel,
            SessionAnswer session,
            RequestGuard guard) {
        get(router, SignIn.LOGIN).handler(signIn::login);
        get(router, SignIn.RETURN).handler(signIn::returned);
        get(router, SignIn.ERROR).handler(signIn::failed);
        get(router, SignOut.LOGOUT).handler(signOut::logout);
        router.post(BackchannelLogout.PATH).order(0).handler(backchannel::receive);
        get(router, "/api/v1/session").handler(guard::check).handler(session::answer);
    }

    void forward(@Observes Router router, RequestGuard guard, ApiForwarding forwarding) {
        for (String path : FOR_SERVICES) {
            router.route(path)
                    .order(1)
                    .handler(RouteLabel::ofTable)
                    .handler(guard::check)
                    .handler(forwarding::handle)
                    .failureHandler(GatewayRoutes::unexpected);
        }
    }

    void show(@Observes Router router, LinkExchange links, IndexPage index) {
        get(router, LinkExchange.SUBMIT).handler(rc -> {
            if (rc.request().params().contains(LinkExchange.TOKEN)) {
                links.token(rc);
            } else {
                index.show(rc);
            }
        });
        for (String path : PAGES) {
            get(router, path).handler(rc -> {
                boolean link = path.equals("/") && rc.request().params().contains(LinkExchange.KEY);
                if (link) {
                    links.key(rc);
                } else {
                    index.show(rc);
                }
            });
        }
    }

    void load(@Observes Router router, CompressedAssets assets) {
        router.route("/assets/*")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(0)
                .handler(assets::answer);
    }

    /** Answers everything that no route answers. */
    void fallBack(@Observes Router router, UnknownPage unknown) {
        for (int status : StatusProblem.statuses()) {
            router.errorHandler(status, rc -> StatusProblem.of(status).send(rc));
        }
        router.errorHandler(404, unknown::answer);
        router.errorHandler(500, GatewayRoutes::unexpected);
    }

    private static Route get(Router router, String path) {
        return router.route(path)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(0)
                .handler(RouteLabel.of(path));
    }

    private static void unexpected(RoutingContext rc) {
        LOG.errorf(
                rc.failure(),
                "Could not answer %s %s",
                rc.request().method(),
                MaskedPath.of(rc.request().path()));
        Problem.of("internal", "Try again. If it happens again, tell us the request id.")
                .send(rc);
    }
}
