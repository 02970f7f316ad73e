package dev.parley.scheduling.staff;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

public record InterviewerResponse(
        UUID id, String name, @Nullable String email, String zone) {

    static InterviewerResponse of(StaffMember person) {
        return new InterviewerResponse(person.id(), person.name(), person.email(), person.zone());
    }
}
