package dev.parley.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.platform.crypto.Secrets;
import dev.parley.platform.link.CandidateKey;
import dev.parley.platform.problem.Problems;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Identifies the caller and the request. Both are stored as HMACs, since keys and bodies are confidential. */
@Singleton
class RequestIdentity {

    private static final Pattern ACCEPTABLE = Pattern.compile("[\\x21-\\x7E]{1,128}");
    private static final String PURPOSE = "idempotency-scope";

    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;
    private final Secrets secrets;
    private final ObjectMapper json;

    RequestIdentity(CurrentVertxRequest request, SecurityIdentity identity, Secrets secrets, ObjectMapper json) {
        this.request = request;
        this.identity = identity;
        this.secrets = secrets;
        this.json = json;
    }

    /** The key in the request's header. */
    Optional<String> key() {
        String key = request.getCurrent() == null
                ? null
                : request.getCurrent().request().getHeader(Idempotent.HEADER);
        if (key != null && !ACCEPTABLE.matcher(key).matches()) {
            throw Problems.of("bad-parameter", "Idempotency-Key takes 1 to 128 visible ASCII characters.");
        }
        return Optional.ofNullable(key);
    }

    /**
     * Identifies a request.
     *
     * @param scope caller (principal or candidate key), method, path and key
     * @param hash  the query and the parameters of the resource method
     */
    record Identified(byte[] scope, byte[] hash) {}

    /** As the request is stored; the second, while the installation's secret is rotated, as it was before. */
    List<Identified> identify(String key, Object[] parameters) {
        byte[] scope = bytes(scope(key));
        byte[] content = bytes(content(parameters));
        return secrets.subkeys(PURPOSE).stream()
                .map(secret -> new Identified(Secrets.hmac(secret, scope), Secrets.hmac(secret, content)))
                .toList();
    }

    private String scope(String key) {
        HttpServerRequest http = request.getCurrent().request();
        String candidateKey = http.getHeader(CandidateKey.HEADER);
        String caller = !identity.isAnonymous()
                ? "p:" + identity.getPrincipal().getName()
                : "c:" + (candidateKey == null ? "" : candidateKey);
        return String.join("\n", caller, http.method().name(), http.path(), key);
    }

    private String content(Object[] parameters) {
        List<String> parts = new ArrayList<>();
        String query = request.getCurrent().request().query();
        parts.add(query == null ? "" : query);
        for (Object parameter : parameters) {
            parts.add(parameter instanceof String text ? text : write(parameter));
        }
        return String.join("\n", parts);
    }

    private String write(Object parameter) {
        try {
            return json.writeValueAsString(parameter);
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
