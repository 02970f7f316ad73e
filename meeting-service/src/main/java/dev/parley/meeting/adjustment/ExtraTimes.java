package dev.parley.meeting.adjustment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class ExtraTimes implements PanacheRepositoryBase<ExtraTimeChange, UUID> {

    public ExtraTime of(UUID interviewId) {
        List<ExtraTimeChange> changes = changesOf(interviewId);
        return changes.isEmpty()
                ? ExtraTime.NONE
                : new ExtraTime(changes.stream()
                        .map(each -> new ExtraTime.Change(each.percent(), each.setAt()))
                        .toList());
    }

    /** The oldest first. */
    List<ExtraTimeChange> changesOf(UUID interviewId) {
        return list("interviewId = ?1 order by number", interviewId);
    }
}
