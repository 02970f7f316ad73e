package dev.parley.gateway.connection;

import dev.parley.gateway.config.GatewayConfig;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Passes the settings to the connections, which Vert.x creates outside of the container. */
@ApplicationScoped
public class ConnectionSettings implements HttpServerOptionsCustomizer {

    /** Vert.x reads this property when it creates a server. With it, a connection uses HTTP/1.1 from its first byte. */
    private static final String NO_CLEAR_TEXT_HTTP2 = "vertx.disableH2c";

    private static volatile ConnectionPatience current;

    private final GatewayConfig config;

    ConnectionSettings(GatewayConfig config) {
        this.config = config;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        System.setProperty(NO_CLEAR_TEXT_HTTP2, "true");
        options.setHttp2ClearTextEnabled(false);
        current = ConnectionPatience.of(config.patience());
    }

    /** Null until the server is created. */
    static ConnectionPatience patience() {
        return current;
    }
}
