package dev.parley.scheduling.shortlist;

import dev.parley.platform.problem.Rejection;
import dev.parley.scheduling.shortlist.BulkToggleResponse.Outcome;
import dev.parley.scheduling.shortlist.BulkToggleResponse.Row;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

/** Uses one transaction per candidate, so that a refusal affects no other candidate. */
@ApplicationScoped
class SetManyToggles {

    private final SetToggles setToggles;

    SetManyToggles(SetToggles setToggles) {
        this.setToggles = setToggles;
    }

    BulkToggleResponse set(Staff by, BulkToggleRequest request, boolean dryRun) {
        ToggleChange change = request.change();
        return BulkToggleResponse.of(request.items().stream()
                .map(item -> row(by, item, change, dryRun))
                .toList());
    }

    private Row row(Staff by, BulkToggleRequest.Item item, ToggleChange change, boolean dryRun) {
        try {
            InterviewStatusResponse answer = dryRun
                    ? setToggles.preview(by, item.candidateId(), item.jobId(), change)
                    : setToggles.set(by, item.candidateId(), item.jobId(), change);
            return new Row(item.candidateId(), item.jobId(), Outcome.DONE, null, null, answer.consequences());
        } catch (Rejection refused) {
            return new Row(item.candidateId(), item.jobId(), Outcome.FAILED, refused.code(), refused.detail(), null);
        }
    }
}
