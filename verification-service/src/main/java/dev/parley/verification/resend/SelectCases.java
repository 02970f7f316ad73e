package dev.parley.verification.resend;

import dev.parley.verification.cases.ListCases;
import dev.parley.verification.cases.RecordFilter;
import dev.parley.verification.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Finds the cases that a batch is about. */
@ApplicationScoped
class SelectCases {

    private final ListCases listCases;

    SelectCases(ListCases listCases) {
        this.listCases = listCases;
    }

    BatchSelection select(Staff by, BatchRequest request) {
        if (request.filter() == null) {
            List<UUID> ids = List.copyOf(new LinkedHashSet<>(request.ids()));
            return new BatchSelection(ids, ids.size(), false);
        }
        RecordFilter filter = request.filter().toRecordFilter();
        List<UUID> ids = listCases.first(by, filter, BatchRequest.MAX_ROWS);
        long matched = ids.size() < BatchRequest.MAX_ROWS ? ids.size() : listCases.total(by, filter);
        return new BatchSelection(ids, matched, true);
    }
}
