package dev.parley.platform.link;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The link key of the request, if it is authentic. */
@RequestScoped
public class CandidateKey {

    /** The gateway sets this header from the candidate's cookie. */
    public static final String HEADER = "X-Candidate-Key";

    private final CurrentVertxRequest request;
    private final LinkKeys keys;

    CandidateKey(CurrentVertxRequest request, LinkKeys keys) {
        this.request = request;
        this.keys = keys;
    }

    /** The verified key. The owner of the object must still check its version. */
    public Optional<LinkKey> current() {
        return header().flatMap(keys::verify);
    }

    /**
     * The key that admits the candidate to this interview.
     *
     * @throws dev.parley.platform.problem.Rejection 401 unauthorized without a key, 404 link-invalid when the key opens
     *     no interview for a candidate, 404 not-found when it opens another one
     */
    public LinkKey ofInterview(UUID interviewId) {
        return read(header().orElseThrow(CandidateKey::missing), interviewId);
    }

    /**
     * The key that admits the candidate to this interview, when a browser may send those of several.
     *
     * @throws dev.parley.platform.problem.Rejection as {@link #ofInterview}
     */
    public LinkKey oneOf(UUID interviewId) {
        return all().stream()
                .filter(key -> opens(key) && key.id().equals(interviewId))
                .findFirst()
                .orElseGet(() -> ofInterview(interviewId));
    }

    /**
     * A key that did not come by the header.
     *
     * @param interviewId that it has to open; null: whichever it opens
     * @throws dev.parley.platform.problem.Rejection 404 link-invalid, 404 not-found as {@link #ofInterview}
     */
    public LinkKey read(String text, UUID interviewId) {
        LinkKey key = keys.verify(text)
                .filter(CandidateKey::opens)
                .orElseThrow(() -> Problems.of(
                        "link-invalid",
                        "This link does not work. Open the link in your latest email, or enter your code."));
        if (interviewId != null && !key.id().equals(interviewId)) {
            throw Problems.notFound("interview");
        }
        return key;
    }

    private static boolean opens(LinkKey key) {
        return key.purpose().opensInterview() && key.role() == LinkRole.CANDIDATE;
    }

    private static Rejection missing() {
        return Problems.of("unauthorized", "Open the link in your email, or enter your code.");
    }

    /** All authentic keys, for requests where a browser may send several. */
    public List<LinkKey> all() {
        return Optional.ofNullable(request.getCurrent()).stream()
                .flatMap(rc -> rc.request().headers().getAll(HEADER).stream())
                .flatMap(key -> keys.verify(key).stream())
                .toList();
    }

    /** Whether the request has a key, authentic or not. */
    public boolean present() {
        return header().isPresent();
    }

    private Optional<String> header() {
        return Optional.ofNullable(request.getCurrent()).map(rc -> rc.request().getHeader(HEADER));
    }
}
