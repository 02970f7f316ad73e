package dev.parley.scheduling.interview;

import dev.parley.contracts.notification.NotificationRequest.CalendarEvent;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.scheduling.staff.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Values for the templates and the calendar entry; the wording is the notification service's. */
@ApplicationScoped
class MailContent {

    private final InterviewLinks links;

    MailContent(InterviewLinks links) {
        this.links = links;
    }

    Map<String, String> params(Interview i, Map<UUID, StaffMember> known, Contact to) {
        Optional<StaffMember> owner = Optional.ofNullable(known.get(i.ownerId()));
        Map<String, String> params = new HashMap<>();
        params.put("jobTitle", i.job().title());
        params.put("companyName", i.job().companyName());
        params.put("candidateId", i.candidate().id().toString());
        params.put("candidateName", i.candidate().name());
        params.put("interviewerNames", interviewerNames(i, known));
        params.put("startsAt", i.isSelfPaced() ? null : text(i.startsAt()));
        params.put("endsAt", i.isSelfPaced() ? null : text(i.endsAt()));
        params.put("opensAt", text(i.opensAt()));
        params.put("deadline", text(i.deadline()));
        params.put("zone", i.zone());
        params.put("type", i.type().name());
        params.put("place", i.place());
        params.put("videoHost", i.video().host());
        params.put("link", link(i, to));
        if (to.kind().equals(Contact.CANDIDATE)) {
            params.put("changeLink", links.forChoosing(i));
        }
        params.put("contactName", owner.map(StaffMember::name).orElse(null));
        params.put("contactEmail", owner.map(StaffMember::email).orElse(null));
        params.put("reason", i.outcome().cancelReason());
        params.put("ownerId", i.ownerId().toString());
        params.values().removeIf(Objects::isNull);
        return params;
    }

    /** @param method null: no calendar entry */
    CalendarEvent calendar(Interview i, Map<UUID, StaffMember> known, Contact to, String method) {
        if (method == null) {
            return null;
        }
        Optional<StaffMember> owner = Optional.ofNullable(known.get(i.ownerId()));
        return new CalendarEvent(
                CalendarUid.of(i.id()),
                i.revision(),
                method,
                i.startsAt(),
                i.endsAt(),
                title(i, to),
                interviewerNames(i, known),
                i.type() == InterviewType.OFFLINE ? i.place() : link(i, to),
                owner.map(StaffMember::name).orElse(null),
                owner.map(StaffMember::email).orElse(null),
                List.of(to.email()));
    }

    private static String title(Interview i, Contact to) {
        return to.kind().equals(Contact.CANDIDATE)
                ? CalendarTitle.forCandidate(i.job().title(), i.job().companyName())
                : CalendarTitle.forStaff(
                        i.candidate().name(), i.job().title(), i.job().companyName());
    }

    private String link(Interview i, Contact to) {
        return to.kind().equals(Contact.CANDIDATE) ? links.forCandidate(i) : links.forInterviewer(i);
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static String interviewerNames(Interview i, Map<UUID, StaffMember> known) {
        return i.interviewerIds().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(StaffMember::name)
                .collect(Collectors.joining(", "));
    }
}
