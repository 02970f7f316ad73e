package dev.parley.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.Problem;
import dev.parley.platform.problem.ProblemDescriber;
import dev.parley.platform.problem.ProblemMapper;
import dev.parley.platform.transaction.Attempts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Runs the resource method and stores its answer in one transaction. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
public class IdempotentInterceptor {

    /**
     * Statuses of business answers. 401, 403, 412, 429 and 5xx are never stored, because they say nothing about the
     * request itself.
     */
    private static final Set<Integer> KEPT = Set.of(404, 409, 410, 422);

    private final RequestIdentity request;
    private final IdempotencyKeys keys;
    private final ProblemDescriber describer;
    private final ProblemMapper problems;
    private final ObjectMapper json;

    IdempotentInterceptor(
            RequestIdentity request,
            IdempotencyKeys keys,
            ProblemDescriber describer,
            ProblemMapper problems,
            ObjectMapper json) {
        this.request = request;
        this.keys = keys;
        this.describer = describer;
        this.problems = problems;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        Optional<String> key = request.key();
        if (key.isEmpty()) {
            return Attempts.repeatedly(invocation::proceed);
        }
        List<RequestIdentity.Identified> identified = request.identify(key.get(), invocation.getParameters());
        UUID owner = Ids.next();
        Optional<StoredAnswer> before = keys.claim(identified, owner);
        if (before.isPresent()) {
            throw new Replayed(before.get());
        }
        byte[] scope = identified.getFirst().scope();
        try {
            return run(invocation, scope, owner);
        } catch (Throwable failure) {
            refused(failure, scope, owner);
            throw failure;
        }
    }

    private Object run(InvocationContext invocation, byte[] scope, UUID owner) {
        return Attempts.inOwnTransaction(() -> {
            Object result = invocation.proceed();
            StoredAnswer answer = answer(result);
            if (answer.status() < 300) {
                keys.answered(scope, owner, answer);
            }
            return result;
        });
    }

    private void refused(Throwable failure, byte[] scope, UUID owner) {
        Problem problem = describer.describe(failure);
        if (KEPT.contains(problem.status()) && !problem.type().code().equals("request-in-progress")) {
            var answer = new StoredAnswer(problem.status(), Problem.MEDIA_TYPE, "", problems.json(problem));
            QuarkusTransaction.requiringNew().run(() -> keys.answered(scope, owner, answer));
        } else {
            keys.release(scope, owner);
        }
    }

    private StoredAnswer answer(Object result) throws JsonProcessingException {
        return switch (result) {
            case null -> new StoredAnswer(204, "", "", "");
            case Response response ->
                stored(response.getStatus(), response.getHeaderString("Location"), response.getEntity());
            case RestResponse<?> response ->
                stored(response.getStatus(), response.getHeaderString("Location"), response.getEntity());
            default -> stored(200, null, result);
        };
    }

    private StoredAnswer stored(int status, String location, Object entity) throws JsonProcessingException {
        String body = entity == null ? "" : json.writeValueAsString(entity);
        return new StoredAnswer(status, MediaType.APPLICATION_JSON, location == null ? "" : location, body);
    }
}
