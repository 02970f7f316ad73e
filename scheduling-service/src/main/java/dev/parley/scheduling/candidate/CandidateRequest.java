package dev.parley.scheduling.candidate;

import dev.parley.platform.contact.ContactReader;
import dev.parley.platform.contact.Origin;
import dev.parley.platform.contact.PhoneNumber;
import dev.parley.platform.text.OneLine;
import dev.parley.platform.time.Zone;
import dev.parley.scheduling.shared.Finite;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.UUID;

/** @param jobId the job they are a candidate of; needed when they are added */
public record CandidateRequest(
        @OneLine @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 254) String email,

        @Pattern(regexp = PhoneNumber.SHAPE, message = PhoneNumber.NO_NUMBER)
        String mobile,

        @Zone String zone,

        @Pattern(
                regexp = "[A-Za-z]{2,3}+(?:-[A-Za-z0-9]{2,8}+)*+",
                message = "must be a language tag such as en or hi-IN")
        String locale,

        UUID jobId,
        @Finite Double score,
        Integer version) {

    CandidateDetails details(Origin origin) {
        ContactReader contact = new ContactReader();
        String address = contact.neededEmail("email", email);
        String number = contact.mobile("mobile", mobile, origin.of(zone, locale));
        contact.check();
        return new CandidateDetails(address, name.strip(), number, zone == null ? origin.defaultZone() : zone, locale);
    }
}
