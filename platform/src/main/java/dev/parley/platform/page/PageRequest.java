package dev.parley.platform.page;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * The page that a client asks for; a {@code @BeanParam}. Values out of bounds get 400 validation-failed.
 *
 * @param page  1-based
 * @param limit 1 to 100
 */
public record PageRequest(
        @QueryParam("page") @DefaultValue("1") int page,
        @QueryParam("limit") @DefaultValue("20") int limit) {

    public static final int MAX_LIMIT = 100;

    public PageRequest {
        if (page < 1 || page > 1_000_000) {
            throw outOfBounds("page", "page must be from 1 to 1000000");
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw outOfBounds("limit", "Request 1 to " + MAX_LIMIT + " items per page.");
        }
    }

    /** Number of items before this page. */
    public int offset() {
        return (page - 1) * limit;
    }

    /**
     * The total number of items. Runs the count only when this page does not reveal it.
     *
     * @param found number of items read from {@link #offset} on; these are all the rest when there are at most
     *              {@link #limit}
     */
    public long total(int found, LongSupplier count) {
        boolean toTheEnd = found <= limit && (found > 0 || offset() == 0);
        return toTheEnd ? offset() + found : count.getAsLong();
    }

    private static RuntimeException outOfBounds(String field, String message) {
        return Problems.of("validation-failed", message)
                .errors(List.of(new FieldProblem(field, "out-of-bounds", message)));
    }
}
