package dev.parley.platform.link;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;

import java.util.List;
import java.util.Optional;

/** The link key that came with the request, if it is authentic. */
@RequestScoped
public class CandidateKey {

    /** Set by the gateway from the candidate's cookie. */
    public static final String HEADER = "X-Candidate-Key";

    private final CurrentVertxRequest request;
    private final LinkKeys keys;

    CandidateKey(CurrentVertxRequest request, LinkKeys keys) {
        this.request = request;
        this.keys = keys;
    }

    /** Verified; whether its version is still good is for the owner of the object to say. */
    public Optional<LinkKey> current() {
        return header().flatMap(keys::verify);
    }

    /** Those that are authentic, where a browser may have several. */
    public List<LinkKey> all() {
        return Optional.ofNullable(request.getCurrent()).stream()
                .flatMap(rc -> rc.request().headers().getAll(HEADER).stream())
                .flatMap(key -> keys.verify(key).stream())
                .toList();
    }

    /** Whether a key was sent at all, authentic or not. */
    public boolean present() {
        return header().isPresent();
    }

    private Optional<String> header() {
        return Optional.ofNullable(request.getCurrent()).map(rc -> rc.request().getHeader(HEADER));
    }
}
