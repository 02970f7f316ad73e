package dev.parley.scheduling.interview;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the audit log keeps of an interview: ids, states and times, nothing personal and no link. */
final class AuditValues {

    private AuditValues() {}

    static Map<String, Object> of(Interview interview) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("status", interview.status());
        values.put("startsAt", interview.startsAt());
        values.put("endsAt", interview.endsAt());
        values.put("zone", interview.zone());
        values.put("place", interview.place());
        values.put("videoHost", interview.video().host());
        values.put("videoFailed", interview.video().failed());
        values.put("slotId", interview.slotId());
        values.put("interviewerIds", interview.interviewerIds());
        values.put(
                "slotInterviewerIds", interview.slotInterviewerIds().isEmpty() ? null : interview.slotInterviewerIds());
        values.put("reviewerIds", interview.reviewerIds().isEmpty() ? null : interview.reviewerIds());
        values.put("onlineEnabled", interview.isOnlineEnabled());
        values.put("linkVersion", interview.linkVersions().link());
        values.put("candidateJoinedAt", interview.attendance().candidateJoinedAt());
        values.put("interviewerJoinedAt", interview.attendance().interviewerJoinedAt());
        int extraPercent = interview.adjustment().extraPercent();
        values.put("extraPercent", extraPercent == 0 ? null : extraPercent);
        values.put("noShowParty", interview.outcome().noShowParty());
        values.put("partial", interview.outcome().isPartial() ? true : null);
        values.values().removeIf(value -> value == null);
        return values;
    }
}
