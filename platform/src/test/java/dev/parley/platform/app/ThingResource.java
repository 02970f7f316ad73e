package dev.parley.platform.app;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.platform.link.CandidateKey;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

@Path("/api/v1/things")
public class ThingResource {

    private final Things things;
    private final Caller caller;
    private final CandidateKey candidateKey;
    private final InstantSource clock;
    private final Gate gate;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    ThingResource(Things things, Caller caller, CandidateKey candidateKey, InstantSource clock, Gate gate) {
        this.things = things;
        this.caller = caller;
        this.candidateKey = candidateKey;
        this.clock = clock;
        this.gate = gate;
    }

    @GET
    public Page<ThingResponse> list(@BeanParam PageRequest page, @QueryParam("from") Instant from) {
        return Page.of(List.of(new ThingResponse(null, "a", clock.instant(), null)), 41, page);
    }

    @GET
    @Path("/{id}")
    public ThingResponse one(@PathParam("id") UUID id) {
        throw Problems.notFound("thing");
    }

    @POST
    @Path("/{id}/changes")
    @NotIdempotent("each call is a change of its own")
    public void change(@PathParam("id") UUID id) {
        things.change(id);
    }

    @POST
    @Idempotent
    @Consumes("application/json")
    public Response create(@NotNull @Valid ThingRequest request) {
        if (request.name().startsWith("overtaken") && first(request)) {
            throw new OptimisticLockException("changed meanwhile");
        }
        UUID id = things.create(request.name());
        if (request.name().startsWith("late-refusal")) {
            throw Problems.of("slot-full", "No seat is left.").with("seats", 5);
        }
        if (request.name().startsWith("stale-once") && first(request)) {
            throw Problems.of("stale-version", "It was changed in the meantime: read it again.");
        }
        if (request.name().startsWith("late-bug")) {
            throw new IllegalStateException("a bug");
        }
        return Response.created(URI.create("/api/v1/things/" + id))
                .entity(new ThingResponse(id, request.name(), clock.instant(), null))
                .build();
    }

    private boolean first(ThingRequest request) {
        return seen.add(request.name());
    }

    @POST
    @Path("/wrap")
    @NotIdempotent("It changes nothing.")
    public Map<String, Object> wrap(@Valid WrapRequest request) {
        return Map.of("given", request != null);
    }

    @POST
    @Path("/paint")
    @Idempotent
    public void paint(ThingRequest request) throws InterruptedException {
        things.paint(request.name());
        Thread.sleep(request.size() == null ? 0 : request.size());
    }

    @GET
    @Path("/me")
    @RolesAllowed({"recruiter", "admin"})
    public Map<String, Object> me() {
        return Map.of(
                "id", caller.id(),
                "name", caller.name(),
                "email", caller.email(),
                "zone", caller.zone(),
                "admin", caller.isAdmin(),
                "roles", new TreeSet<>(caller.roles()));
    }

    @GET
    @Path("/who")
    public Map<String, Object> who() {
        return Map.of(
                "signedIn",
                caller.signedIn(),
                "key",
                candidateKey.current().map(key -> key.id().toString()).orElse("none"),
                "thread",
                Thread.currentThread().getName());
    }

    @GET
    @Path("/bug")
    public String bug() {
        throw new IllegalStateException("the secret detail");
    }

    @GET
    @Path("/behind-the-gate")
    public String behindTheGate() throws InterruptedException {
        gate.pass();
        return "done";
    }

    public record ThingRequest(
            @NotBlank @Size(max = 40) String name, @Min(1) Integer size, Instant at, List<@Valid Part> parts) {
        public record Part(@NotBlank String label) {}
    }

    public record WrapRequest(
            String text,
            Boolean bright,
            boolean open,
            Integer count,
            Instant at,
            LocalDate day,
            LocalTime time,
            Duration length,
            UUID id,
            DayOfWeek on) {}

    public record ThingResponse(UUID id, String name, Instant at, String absent) {}
}
