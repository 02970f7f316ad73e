package dev.parley.scheduling.candidate;

import dev.parley.platform.contact.EmailAddress;
import dev.parley.platform.text.OneLine;
import dev.parley.platform.time.Zone;
import dev.parley.scheduling.shared.Finite;
import dev.parley.scheduling.shared.Invalid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.UUID;

/** @param jobId the job they are a candidate of; needed when they are added */
public record CandidateRequest(
        @OneLine @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 254) String email,

        @Pattern(regexp = CandidateRequest.MOBILE, message = "must be a phone number")
        String mobile,

        @Zone String zone,

        @Pattern(
                regexp = "[A-Za-z]{2,3}+(?:-[A-Za-z0-9]{2,8}+)*+",
                message = "must be a language tag such as en or hi-IN")
        String locale,

        UUID jobId,
        @Finite Double score,
        Integer version) {

    static final String MOBILE = "\\+?[0-9 ()-]{5,25}+";

    CandidateDetails details(String defaultZone) {
        String address = EmailAddress.normalise(email)
                .orElseThrow(() -> Invalid.field("email", "email", "must be an email address"));
        return new CandidateDetails(address, name.strip(), mobile, zone == null ? defaultZone : zone, locale);
    }
}
