package dev.parley.verification.resend;

import dev.parley.platform.problem.Invalid;
import dev.parley.verification.cases.RecordFilter;
import dev.parley.verification.token.LinkRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/**
 * Which candidates get a newer link: named cases, or those whose link has expired when the batch gets to them.
 *
 * @param dryRun true: only say what would happen
 */
public record BatchRequest(
        @Size(min = 1, max = MAX_ROWS) List<@NotNull UUID> ids,
        @Valid Filter filter,

        @Min(LinkRequest.MIN_HOURS) @Max(LinkRequest.MAX_HOURS)
        Integer expiryHours,

        Boolean dryRun) {

    static final int MAX_ROWS = 1000;

    /** @param status candidate_expired, and nothing else */
    public record Filter(@NotNull String status, String q, UUID vendorId, String caseType) {

        RecordFilter toRecordFilter() {
            if (!RecordFilter.EXPIRED.equals(status)) {
                throw Invalid.field("filter.status", "unknown-value", "must be " + RecordFilter.EXPIRED);
            }
            return new RecordFilter(status, q, vendorId, caseType, false, null);
        }
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    /** Exactly one of the two says which. */
    void check() {
        if ((ids == null) == (filter == null)) {
            throw Invalid.field("ids", "ids-or-filter", "either ids or filter must be given");
        }
    }
}
