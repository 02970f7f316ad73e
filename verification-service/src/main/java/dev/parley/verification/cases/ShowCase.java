package dev.parley.verification.cases;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.verification.audit.LogResponse;
import dev.parley.verification.audit.ReadAudit;
import dev.parley.verification.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** One case with its version, and its history. */
@ApplicationScoped
public class ShowCase {

    private final Cases cases;
    private final PresentCases present;
    private final ReadAudit audit;

    ShowCase(Cases cases, PresentCases present, ReadAudit audit) {
        this.cases = cases;
        this.present = present;
        this.audit = audit;
    }

    /** After a change in the same transaction, shows the version that was written. */
    @Transactional
    public RecordResponse show(Staff by, UUID id) {
        cases.flush();
        return present.one(cases.own(by, id));
    }

    /** The case's version is the ETag. */
    public RestResponse<RecordResponse> tagged(Staff by, UUID id) {
        RecordResponse shown = show(by, id);
        return RestResponse.ResponseBuilder.ok(shown)
                .header("ETag", "\"" + shown.version() + "\"")
                .build();
    }

    @Transactional
    Page<LogResponse> logs(Staff by, UUID id, PageRequest page) {
        return audit.page(cases.own(by, id).id(), page);
    }
}
