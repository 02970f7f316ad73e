package dev.parley.gateway.page;

import dev.parley.gateway.guard.SecurityHeaders;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The UI's only page. Each answer has a new style nonce. */
@ApplicationScoped
public class IndexPage {

    private static final String FILE = "META-INF/resources/index.html";
    private static final String PLACEHOLDER = "__CSP_NONCE__";

    private final SecureRandom random = new SecureRandom();
    private final Optional<String> template = read().map(IndexPage::withPlaceholder);

    boolean isThere() {
        return template.isPresent();
    }

    public void show(RoutingContext rc) {
        if (template.isEmpty()) {
            rc.next();
            return;
        }
        String nonce = nonce();
        rc.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(SecurityHeaders.CSP, policy(nonce))
                .end(template.get().replace(PLACEHOLDER, nonce));
    }

    static String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self' 'nonce-" + nonce + "'",
                "style-src-attr 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self'",
                "media-src 'self' blob:",
                "worker-src 'self' blob:",
                "frame-src 'self'",
                "manifest-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    private static String withPlaceholder(String html) {
        return html.contains(PLACEHOLDER)
                ? html
                : html.replaceFirst("<head>", "<head><meta name=\"csp-nonce\" content=\"" + PLACEHOLDER + "\">");
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Optional<String> read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
